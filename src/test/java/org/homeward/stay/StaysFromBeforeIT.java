package org.homeward.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Stays that were recorded before what is said about them was kept: the migration lets them speak, and nothing else. */
@HomewardTest
class StaysFromBeforeIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Stays stays;
    @Autowired
    private StayEvents events;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void eachStayIsAfterwardsWhatItWasBefore() throws IOException {
        var migration = new ClassPathResource("db/migration/V20__stay_events.sql").getContentAsString(StandardCharsets.UTF_8);
        var somebody = Somebody.verified();
        var stay = stays.of(scenarios.admit(somebody).journey()).orElseThrow();
        var left = stay.admittedAt().plusSeconds(3600);
        stays.place(stay.id(), new StayLocation(Optional.of("northbridge-4a"), "4A^B^1", Optional.of("1"),
                stay.admittedAt().plusSeconds(60)));
        stays.close(stay.id(), new Leaving(left, Optional.of("1"), Optional.of("19")));
        var spells = transaction.execute(status -> {
            Stream.of(migration.substring(migration.indexOf("-- Stays that there are already")).split(";"))
                    .filter(statement -> statement.contains("insert")).forEach(statement -> jdbc.sql(statement).update());
            var history = VisitHistory.of(events.of(somebody.visit()), List.of());
            status.setRollbackOnly();
            return history.spells();
        });
        assertThat(spells).singleElement().satisfies(spell -> {
            assertThat(spell.state()).isEqualTo(Stay.State.LEFT);
            assertThat(spell.admittedAt()).isEqualTo(stay.admittedAt());
            assertThat(spell.leaving()).contains(new Leaving(left, Optional.of("1"), Optional.of("19")));
            assertThat(spell.spots()).extracting(spot -> spot.place().wardCode().orElse("")).containsExactly("7B", "4A");
        });
    }

    @Test
    void whoSomebodyIsIsForgottenOnlyAfterTheStay() {
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        var somebody = Somebody.verified();
        var stay = stays.of(scenarios.admit(somebody).journey()).orElseThrow();
        events.add(new StayEvent(0, somebody.visit(), StayEvent.Kind.UPDATED, longAgo,
                StayEvent.Word.here("hl7:NBPAS", longAgo), new StayEvent.Details(Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.of(somebody.identity()))));
        events.forgetWho(longAgo.plusSeconds(1));
        assertThat(events.of(somebody.visit()).get(0).details().who()).contains(somebody.identity());
        stays.close(stay.id(), new Leaving(stay.admittedAt(), Optional.of("1"), Optional.empty()));
        events.forgetWho(longAgo.plusSeconds(1));
        assertThat(events.of(somebody.visit())).singleElement().satisfies(event ->
                assertThat(event.details().who()).isEmpty());
    }
}
