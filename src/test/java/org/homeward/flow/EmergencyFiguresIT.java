package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.homeward.HomewardTest;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many went home from the emergency department, counted by hand and by the product. */
@HomewardTest
class EmergencyFiguresIT {

    @Autowired
    private EmergencyDepartment department;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;

    @Test
    void theShareThatWentHomeIsThatCountedByHand() {
        var trust = "trust-" + UUID.randomUUID().toString().substring(0, 8);
        var manager = new Viewer("x", Set.of("managers." + trust));
        register.enter(Organisation.hospital(trust, "A trust", "northbridge-hub"));
        register.enter(new Team("managers", trust, "Managers"));
        var today = London.day(clock.instant());
        ended(trust, "went-home", today, 3);
        ended(trust, "went-home", today.minusDays(2), 1);
        ended(trust, "went-home-with-support", today, 1);
        assertThat(department.endings(manager, today, today).shareThatWentHome()).as("fewer than five people").isEmpty();
        ended(trust, "admitted", today, 4);
        ended(trust, "left-department", today, 2);
        ended(trust, "died", today, 1);
        ended(trust, "recorded-in-error", today, 1);
        var endings = department.endings(manager, today, today);
        assertThat(List.of(endings.asBefore(), endings.withSupport(), endings.admitted(), endings.left(), endings.ended()))
                .containsExactly(3, 1, 4, 2, 10);
        assertThat(endings.shareThatWentHome()).isEqualTo(Optional.of(new BigDecimal("40.0")));
        assertThat(department.endings(manager, today.minusDays(27), today).asBefore()).isEqualTo(4);
        assertThat(department.endings(new Viewer("y", Set.of("managers.eastvale")), today, today).ended()).isZero();
    }

    private void ended(String trust, String outcome, LocalDate day, int people) {
        var at = Timestamp.from(day.atStartOfDay(London.ZONE).toInstant().plusSeconds(60));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < people; i++) {
                var journey = JourneyId.fresh(ThreadLocalRandom.current()).value();
                jdbc.sql("""
                        insert into journey (id, stage, stage_since, trust, opened_at, closed_at, outcome)
                        values (:id, 'closed', :at, :trust, :at, :at, :outcome)""")
                        .params(Map.of("id", journey, "at", at, "trust", trust, "outcome", outcome)).update();
                var inError = outcome.equals("recorded-in-error");
                jdbc.sql("""
                        insert into attendance (journey, facility, visit_number, arrived_at, left_at, state)
                        values (:id, '', :id, :at, :left, :state)""").param("id", journey).param("at", at)
                        .param("left", inError ? null : at, Types.TIMESTAMP)
                        .param("state", inError ? "recorded-in-error" : "gone").update();
            }
        });
    }
}
