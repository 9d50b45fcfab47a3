package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.homeward.HomewardTest;
import org.homeward.access.Absence;
import org.homeward.access.Absences;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doing the same with several tasks, over real HTTP: what is promised, what happens, and what happens when others are faster. */
@HomewardTest
class BulkWorkIT {

    private static final String REVIEW = "record-daily-review";
    private static final String TEAM = "ward-staff.northbridge-7b";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TaskService engine;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Absences absences;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private Clock clock;

    private Optional<String> mailbox;
    private Browser nina;
    private Traveller first;
    private Traveller second;

    @BeforeEach
    void twoPeopleOnTheWard() {
        first = scenarios.admit(Somebody.verified());
        second = scenarios.admit(Somebody.verified());
        nina = Browser.signedIn(port, "nina.ward");
        mailbox = mailboxes.find(TEAM).orElseThrow().address();
    }

    @AfterEach
    void everybodyIsBack() {
        absences.remove("omar.ward", London.day(clock.instant()));
        mailboxes.set(TEAM, mailbox);
    }

    @Test
    void claimsAfterAskingAndPutsBackAgain() {
        assertThat(ask(nina, "claim", id(first), id(second)).body()).contains("Claim 2 tasks?", "You will hold it.", first.name());
        first.isHeldBy(REVIEW, null);

        assertThat(carryOut(nina, "claim", Map.of(), id(first), id(second)).body()).contains("Claim: 2 of 2 done");
        first.isHeldBy(REVIEW, "nina.ward");
        second.isHeldBy(REVIEW, "nina.ward");
        assertThat(engine.createTaskQuery().taskId(id(first)).singleResult().getAssignee()).isEqualTo("nina.ward");
        assertThat(audited("task.claimed", first)).isPositive();

        assertThat(carryOut(nina, "put-back", Map.of(), id(first)).body()).contains("Put back: 1 of 1 done");
        first.isHeldBy(REVIEW, null);
    }

    @Test
    void saysOfEachWhatCouldNotBeDoneAndWhy() {
        engine.setAssignee(id(first), "omar.ward");
        var done = finished(second);
        var page = ask(nina, "claim", id(first), done, "nonsense").body();
        assertThat(page).contains("What cannot be done", "Omar Ward holds it.", "somebody has done it", "is not open to you");
        assertThat(page).doesNotContain("Yes, claim");

        var outcome = carryOut(nina, "claim", Map.of(), id(first), done).body();
        assertThat(outcome).contains("Claim: 0 of 2 done", "Omar Ward holds it.");
        first.isHeldBy(REVIEW, "omar.ward");
    }

    @Test
    void whoeverIsFasterWinsAndTheOtherIsToldSo() {
        assertThat(ask(nina, "claim", id(first), id(second)).body()).contains("Claim 2 tasks?");
        assertThat(carryOut(Browser.signedIn(port, "omar.ward"), "claim", Map.of(), id(first)).body()).contains("1 of 1 done");

        assertThat(carryOut(nina, "claim", Map.of(), id(first), id(second)).body()).contains("Claim: 1 of 2 done",
                "Omar Ward holds it.", "You hold it now.");
        first.isHeldBy(REVIEW, "omar.ward");
        second.isHeldBy(REVIEW, "nina.ward");
    }

    @Test
    void ofTwoAtTheSameMomentOneHoldsEachTask() {
        var omar = Browser.signedIn(port, "omar.ward");
        var both = List.of(id(first), id(second));
        var answers = Stream.of(nina, omar).parallel().map(who -> carryOut(who, "claim", Map.of(),
                both.toArray(String[]::new)).body()).toList();
        int done = answers.stream().mapToInt(page -> Integer.parseInt(page.replaceAll("(?s).*Claim: (\\d) of 2 done.*", "$1"))).sum();
        assertThat(done).isEqualTo(2);
        for (var task : both) {
            assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee()).isIn("nina.ward", "omar.ward")
                    .isEqualTo(jdbc.sql("select taken_by from task where id = ?").param(task).query(String.class).single());
        }
    }

    @Test
    void handsOnWithinTheTeamAndNobodyElse() {
        assertThat(ask(nina, "hand-on", id(first)).body()).contains("Omar Ward", "Which colleague").doesNotContain("Hana Hub");
        assertThat(carryOut(nina, "hand-on", Map.of(), id(first)).body()).contains("Choose the colleague who gets the tasks.");
        assertThat(carryOut(nina, "hand-on", Map.of("colleague", "hana.hub"), id(first)).body())
                .contains("That person is not in the team whose task it is.");
        first.isHeldBy(REVIEW, null);

        assertThat(carryOut(nina, "hand-on", Map.of("colleague", "omar.ward"), id(first)).body()).contains("Omar Ward holds it now.");
        first.isHeldBy(REVIEW, "omar.ward").timelineHas("task.handedOn");
        assertThat(audited("task.handedOn", first)).isPositive();

        absences.enter(new Absence("omar.ward", London.day(clock.instant()), London.day(clock.instant())), "ada.admin", clock.instant());
        assertThat(carryOut(nina, "hand-on", Map.of("colleague", "omar.ward"), id(second)).body()).contains("Omar Ward is away today.");
    }

    @Test
    void anotherTeamDoesNothingAndLearnsNothing() {
        var wes = Browser.signedIn(port, "wes.ward");
        for (var deed : List.of("claim", "hand-on", "put-off", "remind", "put-back")) {
            assertThat(ask(wes, deed, id(first)).body()).contains("is not open to you").doesNotContain(first.name());
            assertThat(carryOut(wes, deed, Map.of("colleague", "wes.ward", "day", "" + London.day(clock.instant()).plusDays(1),
                    "time", "09:00", "why", "Later"), id(first)).body()).contains("is not open to you").doesNotContain(first.name());
        }
        first.isHeldBy(REVIEW, null);
    }

    @Test
    void putsOffWithAReasonForFourteenDaysAtMostAndLeavesTheDueTime() {
        var due = first.due(REVIEW);
        jdbc.sql("update task set due_at = due_at + interval '20 days' where id = ?").param(id(first)).update();
        jdbc.sql("update task set due_at = due_at - interval '20 days' where id = ?").param(id(second)).update();
        var later = London.day(clock.instant()).plusDays(15);
        assertThat(carryOut(nina, "put-off", Map.of("day", "" + later, "time", "09:00", "why", ""), id(first)).body())
                .contains("Choose a day within the next 14 days.", "Write why, in up to 200 characters.", "" + later);

        assertThat(carryOut(nina, "put-off", Map.of("day", "" + later.minusDays(10), "time", "09:00", "why", "The family visits"),
                id(first)).body()).contains("Put off: 1 of 1 done");
        assertThat(nina.get("/work?view=put-off").body()).contains(first.name(), "The family visits", "by Nina Ward");
        assertThat(nina.get("/work?view=team").body()).doesNotContain(id(first)).contains(id(second));
        first.timelineHas("task.putOff");
        assertThat(jdbc.sql("select due_at - interval '20 days' from task where id = ?").param(id(first)).query(Timestamp.class)
                .single().toInstant()).isEqualTo(due);
    }

    @Test
    void whatIsOverdueIsNotPutOff() {
        jdbc.sql("update task set due_at = ? where id = ?").params(Timestamp.from(clock.instant().minus(Duration.ofHours(1))), id(first))
                .update();
        assertThat(ask(nina, "put-off", id(first)).body()).contains("what is overdue is always shown");
    }

    @Test
    void remindsTheTeamOrTheHolderOnceADay() {
        mailboxes.set(TEAM, Optional.empty());
        assertThat(ask(nina, "remind", id(first)).body()).contains("There is no mailbox to write to");
        mailboxes.set(TEAM, Optional.of("7b@homeward.example"));
        assertThat(ask(nina, "remind", id(first)).body()).contains("A mail goes to");
        assertThat(carryOut(nina, "remind", Map.of(), id(first)).body()).contains("Remind: 1 of 1 done");
        carryOut(nina, "remind", Map.of(), id(first));
        assertThat(jdbc.sql("select recipient from notice where kind = 'task-asked' and journey = ?").param(first.journey().value())
                .query(String.class).list()).containsExactly("7b@homeward.example");
    }

    @Test
    void asksToChooseFirstAndReturnsToTheSameListAndNowhereElse() {
        assertThat(post(nina, "/work/confirm", Map.of("deed", "claim", "back", "/work?view=team")).headers().firstValue("Location"))
                .contains("http://localhost:" + port + "/work?view=team");
        assertThat(nina.get("/work?view=team").body()).contains("Choose at least one task first.");
        for (var evil : List.of("https://evil.example/", "//evil.example", "/work/../logout", "/board")) {
            assertThat(ask(nina, "claim", evil, List.of(id(first))).body()).contains("href=\"/work\"").doesNotContain("evil");
        }
        assertThat(post(nina, "/work/confirm", Map.of("deed", "destroy", "task", id(first))).statusCode()).isEqualTo(400);
    }

    private String id(Traveller traveller) {
        return traveller.task(REVIEW).getId();
    }

    private String finished(Traveller traveller) {
        var id = id(traveller);
        traveller.wasAdmittedInError();
        return id;
    }

    private HttpResponse<String> ask(Browser who, String deed, String... tasks) {
        return ask(who, deed, "/work", List.of(tasks));
    }

    private HttpResponse<String> ask(Browser who, String deed, String back, List<String> tasks) {
        return send(who, "/work/confirm", Map.of("deed", deed, "back", back), tasks);
    }

    private HttpResponse<String> carryOut(Browser who, String deed, Map<String, String> more, String... tasks) {
        var form = new TreeMap<>(more);
        form.put("deed", deed);
        return send(who, "/work/do", form, List.of(tasks));
    }

    private HttpResponse<String> post(Browser who, String address, Map<String, String> form) {
        return send(who, address, form, List.of());
    }

    private static HttpResponse<String> send(Browser who, String address, Map<String, String> form, List<String> tasks) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        tasks.forEach(task -> fields.add("task=" + task));
        fields.add("_csrf=" + URLEncoder.encode(who.csrf("/board"), StandardCharsets.UTF_8));
        return who.call("POST", address, fields.stream().collect(Collectors.joining("&")), "application/x-www-form-urlencoded");
    }

    private long audited(String action, Traveller about) {
        var columns = "select action, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e"
                + " where action = ? and journeys = array[?]::text[]").params(action, about.journey().value()).query(Long.class).single();
    }
}
