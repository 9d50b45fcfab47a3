package org.homeward.tasks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.forms.WriteDraft;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.tasks.Drafts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Drafts are kept on the server")
class DraftsIT {

    @Autowired
    private Drafts drafts;
    @Autowired
    private WriteDraft writing;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("with texts, ticks, lists and rows as they were typed, and found by their key alone")
    void roundTrip() {
        var task = scenarios.admit(Somebody.verified()).task("record-daily-review").getId();
        var typed = Map.of("why", "stairs", "told", true, "times", List.of("night"),
                "contacts", List.of(Map.of("name", "Rose", "rings", "2")), "since", "2026--05");

        var draft = writing.write(task, "nina.ward", typed, 0, Optional.of(typed.keySet()));

        assertThat(drafts.byKey(task, draft.key()).orElseThrow().answers()).isEqualTo(typed);
        assertThat(drafts.byKey(task, "another")).isEmpty();
        assertThat(drafts.byKey("another", draft.key())).isEmpty();
        assertThat(drafts.find(task, "omar.ward")).isEmpty();
    }

    @Test
    @DisplayName("until their task has ended for a while, and no longer")
    void forgotten() {
        var traveller = scenarios.admit(Somebody.verified());
        var task = traveller.task("record-daily-review").getId();
        writing.write(task, "nina.ward", Map.of("why", "stairs"), 0, Optional.empty());
        drafts.forgetOfTasksEndedBefore(clock.instant());
        assertThat(drafts.find(task, "nina.ward")).as("the task is open").isPresent();

        traveller.dies();

        drafts.forgetOfTasksEndedBefore(clock.instant().minus(Duration.ofDays(30)));
        assertThat(drafts.find(task, "nina.ward")).as("it ended just now").isPresent();
        jdbc.sql("update task set ended_at = ended_at - interval '31 days' where id = ?").param(task).update();
        drafts.forgetOfTasksEndedBefore(clock.instant().minus(Duration.ofDays(30)));
        assertThat(drafts.find(task, "nina.ward")).isEmpty();
    }
}
