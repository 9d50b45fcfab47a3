package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.Calendars;
import org.homeward.access.OpeningHours;
import org.homeward.access.TeamCalendar;
import org.homeward.access.Viewer;
import org.homeward.forms.TasksAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Of every step of every model at which a person has something to do: board, person's page, task and mail say the same sentence. */
@HomewardTest
class SameWordsIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String team = "ward-staff." + ward;
    private final Viewer nurse = new Viewer("nina." + ward, Set.of(team, "social-workers.eastvale"));
    private final Map<String, String> sentences = new LinkedHashMap<>();

    @Autowired
    private Board board;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private TasksAtHand tasks;
    @Autowired
    private Reminders reminders;
    @Autowired
    private Calendars calendars;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Instant now;
    private Scene.Somebody ann;

    /** One person who waits for everything at once. */
    @BeforeEach
    void everythingIsWaitedFor() {
        now = clock.instant();
        jdbc.sql("insert into team (group_id, role, scope, name, mailbox) values (?, 'ward-staff', ?, ?, ?)")
                .params(team, ward, ward, ward + "@homeward.example").update();
        calendars.set(team, TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false));
        ann = new Scene(jdbc, transactions, now).matched("Ann", "Hill", LocalDate.of(1940, 5, 4), ward, "3", Duration.ofDays(9)).seenBy("social-workers.eastvale");
        jdbc.sql("""
                select process_id, element_id, name, owner, unblock from wait_state m
                 where task_id is not null and of_the_way_home(process_id) and process_id not like '%test-%'
                   and exists (select from act_re_procdef p where p.key_ = m.process_id)""").query((row, number) -> sentences.put(
                        ann.task(row.getString("process_id"), row.getString("element_id"), row.getString("name"), team, row.getString("owner"),
                                row.getString("unblock"), Duration.ofMinutes(-5)), row.getString("unblock"))).list();
    }

    @Test
    void theSameSentenceStandsEverywhere() {
        assertThat(sentences).hasSizeGreaterThan(60);
        var row = board.page(nurse, JourneyQuery.everybody(), Optional.empty(), 10).rows().stream()
                .filter(it -> it.journey().id().equals(ann.id)).findFirst().orElseThrow();
        assertThat(byTask(row.why().blockers())).as("board").isEqualTo(sentences);
        assertThat(byTask(files.find(nurse, ann.id).orElseThrow().why().blockers())).as("person's page").isEqualTo(sentences);
        assertThat(sentences.keySet().stream().collect(Collectors.toMap(task -> task, task -> tasks.find(nurse, task).orElseThrow().unblock())))
                .as("task").isEqualTo(sentences);
        assertThat(Stream.generate(() -> reminders.tell(now)).takeWhile(told -> told > 0).count()).as("rounds that told something").isPositive();
        assertThat(jdbc.sql("select about, facts ->> 'unblock' as unblock from notice where kind = 'task-overdue' and recipient = ?")
                .param(ward + "@homeward.example").query((notice, number) -> Map.entry(notice.getString("about"), notice.getString("unblock"))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))).as("mail").isEqualTo(sentences);
    }

    @Test
    void everySentenceHasAnOwner() {
        var row = board.page(nurse, JourneyQuery.everybody(), Optional.empty(), 10).rows().stream()
                .filter(it -> it.journey().id().equals(ann.id)).findFirst().orElseThrow();
        assertThat(row.why().blockers()).allSatisfy(blocker -> {
            assertThat(Set.of("hospital", "hub", "council", "provider", "community-health", "housing", "icb", "family")).contains(blocker.owner());
            assertThat(blocker.since()).isBefore(now);
        });
        assertThat(row.why().blockers().stream().filter(Blocker::critical)).hasSize(1);
    }

    private static Map<String, String> byTask(List<Blocker> blockers) {
        return blockers.stream().filter(blocker -> blocker.task().isPresent())
                .collect(Collectors.toMap(blocker -> blocker.task().orElseThrow().id(), Blocker::unblock));
    }
}
