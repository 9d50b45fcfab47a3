package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.homeward.HomewardTest;
import org.homeward.access.Calendars;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.OpeningHours;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.SettingBook;
import org.homeward.access.Team;
import org.homeward.access.TeamCalendar;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.London;
import org.homeward.processes.Switches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which team is written to of which task, once, at an hour at which somebody works, and without a word of the person. */
@HomewardTest
class RemindersIT {

    private static final TeamCalendar ALWAYS = TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false);

    private final String town = "town-" + UUID.randomUUID().toString().substring(0, 8);
    private final String team = "social-workers." + town;
    private final String lead = "managers." + town;

    @Autowired
    private Reminders reminders;
    @Autowired
    private Register register;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private Calendars calendars;
    @Autowired
    private SettingBook book;
    @Autowired
    private LocalSettings settings;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;

    private Scene scene;
    private Instant now;

    @BeforeEach
    void enter() {
        now = clock.instant();
        scene = new Scene(jdbc, transactions, now);
        register.enter(Organisation.of(town, Organisation.Kind.COUNCIL, "Town"));
        for (var group : List.of(team, lead)) {
            register.enter(new Team(group.substring(0, group.indexOf('.')), town, "Team " + group));
            mailboxes.set(group, Optional.of(group + "@homeward.example"));
            calendars.set(group, ALWAYS);
        }
    }

    @Test
    void theTeamIsRemindedOnceAndToldOnceWhenItIsOverdue() {
        var task = task(Duration.ofMinutes(20));
        tellAll(now);
        tellAll(now.plusSeconds(60));
        assertThat(told()).containsExactly(tuple("task-reminder", team + "@homeward.example"));
        tellAll(now.plus(Duration.ofMinutes(21)));
        tellAll(now.plus(Duration.ofMinutes(22)));
        assertThat(told()).containsExactlyInAnyOrder(tuple("task-reminder", team + "@homeward.example"),
                tuple("task-overdue", team + "@homeward.example"), tuple("task-escalated", lead + "@homeward.example"));
        assertThat(jdbc.sql("select distinct about from notice where :town = any(organisations)").param("town", town)
                .query(String.class).list()).containsExactly(task);
    }

    @Test
    void whatIsNotDueYetNoLongerOpenOrChasedByItsProcessIsNotToldOf() {
        task(Duration.ofHours(5));
        jdbcUpdate("update task set state = 'done', ended_at = now() where id = ?", task(Duration.ofHours(-1)));
        task(Duration.ofDays(-9));
        jdbcUpdate("update task set chased = true where id = ?", task(Duration.ofMinutes(-5)));
        tellAll(now);
        assertThat(told()).isEmpty();
    }

    @Test
    void severalNodesTellOnce() {
        IntStream.range(0, 30).forEach(number -> task(Duration.ofMinutes(-5)));
        CompletableFuture.allOf(IntStream.range(0, 4).mapToObj(node -> CompletableFuture.runAsync(() -> tellAll(now)))
                .toArray(CompletableFuture[]::new)).join();
        assertThat(told()).filteredOn(notice -> notice.toList().contains("task-overdue")).hasSize(30);
        assertThat(told()).hasSize(60);
    }

    @Test
    void aClosedTeamIsToldWhenItOpensUnlessSomebodyCovers() {
        var today = London.day(now);
        calendars.set(team, new TeamCalendar(ALWAYS.week(), false, Set.of(today, today.plusDays(1)), Optional.empty()));
        task(Duration.ofMinutes(20));
        tellAll(now);
        assertThat(jdbc.sql("select try_at from notice where recipient = ?").param(team + "@homeward.example")
                .query(Timestamp.class).single().toInstant())
                .isEqualTo(today.plusDays(2).atStartOfDay(London.ZONE).toInstant());

        calendars.set(team, calendars.of(team).coveredBy(lead));
        task(Duration.ofMinutes(20));
        tellAll(now);
        assertThat(told()).contains(tuple("task-reminder", lead + "@homeward.example"));
    }

    @Test
    void anOrganisationChoosesWhichMailsItsTeamsGet() {
        try (var switches = new Switches(book, settings, clock)) {
            switches.set(town, KnownSetting.MAILS, "overdue-only");
            task(Duration.ofMinutes(20));
            tellAll(now);
            assertThat(told()).isEmpty();
            tellAll(now.plus(Duration.ofMinutes(21)));
            assertThat(told()).hasSize(2);
            switches.set(town, KnownSetting.MAILS, "none");
            task(Duration.ofMinutes(-5));
            tellAll(now);
            assertThat(told()).hasSize(2);
        }
    }

    @Test
    void aTeamWithoutMailboxIsNotWrittenTo() {
        mailboxes.set(team, Optional.empty());
        task(Duration.ofMinutes(-5));
        tellAll(now);
        assertThat(told()).containsExactly(tuple("task-escalated", lead + "@homeward.example"));
    }

    @Test
    void noticesSayNothingOfThePerson() {
        var somebody = scene.matched("Wilhelmina", "Quarrington", LocalDate.of(1931, 2, 3), "northbridge-7b", "A1",
                Duration.ofDays(2));
        give(somebody, Duration.ofMinutes(-5));
        tellAll(now);
        var written = String.join("\n", jdbc.sql("select facts::text from notice where journey = ?")
                .param(somebody.id.value()).query(String.class).list());
        assertThat(written).contains("Assess the social-care situation", somebody.id.value())
                .doesNotContainIgnoringCase("Wilhelmina").doesNotContainIgnoringCase("Quarrington")
                .doesNotContain(somebody.nhsNumber, somebody.hospitalNumber, "1931");
    }

    private String task(Duration dueIn) {
        return give(scene.matched("Ann", "Hill", LocalDate.of(1950, 1, 1), "northbridge-7b", "1", Duration.ofDays(1)), dueIn);
    }

    private String give(Scene.Somebody somebody, Duration dueIn) {
        var task = somebody.task("needs-assessment", "userTask_assessSocialCare", "Assess the social-care situation", team,
                "council", "A social worker assesses.", dueIn);
        jdbcUpdate("update task set escalate_to = 'managers' where id = ?", task);
        return task;
    }

    private void tellAll(Instant at) {
        int told;
        do {
            told = reminders.tell(at);
        } while (told > 0);
    }

    private List<Tuple> told() {
        return jdbc.sql("select kind, recipient from notice where :town = any(organisations)").param("town", town)
                .query((row, number) -> tuple(row.getString("kind"), row.getString("recipient"))).list();
    }

    private void jdbcUpdate(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }
}
