package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.access.Calendars;
import org.homeward.access.OpeningHours;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamCalendar;
import org.homeward.access.web.Browser;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("What was promised about a delay")
class PromisedIT {

    private static final String TEAM = "hub-case-managers.northbridge-hub";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private PromisedActions promises;
    @Autowired
    @Qualifier("promiseReminders")
    private Reminders reminders;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Calendars calendars;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private TeamCalendar before;
    private Traveller person;
    private String page;

    @BeforeEach
    void somebodyIsDelayed() {
        before = calendars.of(TEAM);
        calendars.set(TEAM, TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false));
        person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        page = "/journeys/" + person.journey();
        relationships.relate(person.journey(), TEAM, RelationshipKind.TASK, "Unblocks the delay", clock.instant());
    }

    @AfterEach
    void asBefore() {
        calendars.set(TEAM, before);
    }

    @Test
    @DisplayName("stands on the person's page with whose it is and by when; words of colleagues only for those who read notes")
    void onThePage() {
        promised(Duration.ofDays(1), "The provider rings Wilhelmina back");
        relationships.relate(person.journey(), "managers.northbridge", RelationshipKind.TASK, "Executive review", clock.instant());
        var hana = Browser.signedIn(port, "hana.hub").get(page).body();
        assertThat(hana).contains("id=\"promised\"", "Hear from those whose step it is", "Wilhelmina", "Hub case managers", "Promised by <span>Hana Hub</span>",
                "tomorrow, ").doesNotContain(">Overdue</strong>");
        var mia = Browser.signedIn(port, "mia.manager").get(page).body();
        assertThat(mia).contains("id=\"promised\"", person.name()).doesNotContain("Wilhelmina");
        assertThat(Browser.signedIn(port, "mia.manager").get("/journeys/" + scenarios.admit(Somebody.verified()).journey()).body())
                .contains("Name not shown to you").doesNotContain("id=\"promised\"");
    }

    @Test
    @DisplayName("is noted as done by one click, once, with who said so; or as something that will not be done")
    void settled() {
        promised(Duration.ofDays(-1), "rings back");
        promised(Duration.ofHours(3), "sends the form");
        var hana = Browser.signedIn(port, "hana.hub");
        assertThat(hana.get(page).body()).contains(">Overdue</strong>");
        var late = promises.of(person.journey()).get(0);
        assertThat(settle(hana, late.id(), "kept")).isEqualTo(302);
        assertThat(hana.get(page).body()).contains("Noted as done.", ">Done</strong>").doesNotContain(">Overdue</strong>");
        assertThat(settle(hana, late.id(), "not-kept")).isEqualTo(302);
        assertThat(hana.get(page).body()).contains("Somebody has noted before");
        var other = promises.of(person.journey()).get(0);
        assertThat(settle(hana, other.id(), "not-kept")).isEqualTo(302);
        assertThat(hana.get(page).body()).contains(">Not done</strong>").doesNotContain("value=\"kept\"");
        person.timelineHas("promise.kept").timelineHas("promise.dropped");
        assertThat(jdbc.sql("select by_whom from promised_action_outcome where promise in (?, ?)").params(late.id(), other.id())
                .query(String.class).list()).containsOnly("hana.hub").hasSize(2);
        assertThat(jdbc.sql("select count(*) from (select what from audit_waiting union all select what from audit_entry) a where what = ?")
                .param("promise " + late.id()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    @DisplayName("of another journey, without work with the person, or said in another word is refused")
    void refused() {
        promised(Duration.ofDays(1), "rings back");
        var id = promises.of(person.journey()).get(0).id();
        var hana = Browser.signedIn(port, "hana.hub");
        assertThat(settle(hana, id, "forgotten")).isEqualTo(404);
        assertThat(settle(hana, id + 1_000_000, "kept")).isEqualTo(404);
        assertThat(settle(Browser.signedIn(port, "mia.manager"), id, "kept")).isEqualTo(403);
        assertThat(settle(Browser.signedIn(port, "sam.social"), id, "kept")).isEqualTo(404);
        assertThat(promises.of(person.journey())).allMatch(PromisedAction::isOpen);
    }

    @Test
    @DisplayName("and not done in time: the team that promised is mailed once, in words that name nobody, while the person waits")
    void reminded() {
        promised(Duration.ofHours(-1), "rings Wilhelmina back");
        promised(Duration.ofHours(1), "sends the form");
        tellAll();
        tellAll();
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail).contains(TEAM + "@homeward.example",
                "Hear from those whose step it is, and ask again if not").doesNotContain("Wilhelmina", person.name()));

        person.leavesHospital("1");
        promised(Duration.ofMinutes(-5), "sends the other form");
        tellAll();
        assertThat(mails()).hasSize(1);
    }

    private void promised(Duration dueIn, String words) {
        var now = clock.instant();
        promises.keep(new PromisedActions.Promise(person.journey(), "task", "unblock-delay", "chased", Optional.of(words), TEAM,
                Optional.empty(), now.plus(dueIn), "hana.hub", now));
    }

    private int settle(Browser who, long id, String outcome) {
        return who.post(page + "/promises/" + id, Map.of("outcome", outcome, "_csrf", who.csrf("/work"))).statusCode();
    }

    private void tellAll() {
        Instant now = clock.instant();
        while (reminders.tell(now) > 0) {
            now = clock.instant();
        }
    }

    private List<String> mails() {
        return jdbc.sql("select recipient || ' ' || facts::text from notice where journey = ? and kind = 'promise-overdue'")
                .param(person.journey().value()).query(String.class).list();
    }
}
