package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.LeavingAnswers.followsUp;
import static org.homeward.processes.LeavingAnswers.hasArrived;
import static org.homeward.processes.LeavingAnswers.isNotReached;
import static org.homeward.processes.LeavingAnswers.isSafe;
import static org.homeward.processes.LeavingAnswers.seesToTurnedAway;
import static org.homeward.processes.LeavingAnswers.turnsAway;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.carepackage.CarePackage;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.notices.Outbox;
import org.homeward.tasks.Prefill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Safe on the day of leaving")
class SafeArrivalProcessTest {

    private static final String PROCESS = "safe-arrival";
    private static final String CHECK = "make-safety-check";
    private static final String ARRIVAL = "confirm-arrival";
    private static final String FOLLOW_UP = "follow-up-leaving";
    private static final String TURNED_AWAY = "see-to-turned-away";
    private static final String NURSE = "nina.ward";
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String MANAGER = "hana.hub";
    private static final String LEAD = "lee.lead";
    private static final String LEADS = "hub-leads.northbridge-hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private Outbox outbox;
    @Autowired
    private List<Prefill> prefills;
    @Autowired
    private List<AskedByLink> questions;
    @Autowired
    private TransactionTemplate transaction;

    private final Somebody somebody = Somebody.verified();

    @Test
    @DisplayName("somebody whom the hub has spoken with is safe, and nothing more is asked")
    void safe() {
        left("check", false, "10:00").givesTo(CHECK, "hub-case-managers.northbridge-hub").completes(CHECK, MANAGER, isSafe())
                .hasPassed(PROCESS, "serviceTask_planSafetyNet", "endEvent_safe").hasTasks(others());
    }

    static Stream<Arguments> worries() {
        return Stream.of(Arguments.of(isNotReached(), "has not reached the person"), Arguments.of(with(isSafe(), "safe", "no", "action",
                "Sent the response team"), "not safe or not well"), Arguments.of(with(isSafe(), "careArrived", "no", "action", "Rang the provider"),
                "Their care has not come"));
    }

    @ParameterizedTest
    @MethodSource("worries")
    @DisplayName("somebody who was not reached, is not safe or has no care is the hub's leads' at once, with what was said, until it is settled")
    void notSafe(Map<String, Object> said, String shown) {
        var person = left("check", false, "10:00").completes(CHECK, MANAGER, said).hasTasks(others(FOLLOW_UP)).givesTo(FOLLOW_UP, LEADS);
        assertThat(whatWasOpen(person)).contains(shown, "Said in the safety check: " + said.get("action"));
        person.refuses(FOLLOW_UP, LEAD, Map.of("done", "yes"), "Say what has been done.").completes(FOLLOW_UP, LEAD, followsUp("no"))
                .hasTasks(others(FOLLOW_UP)).completes(FOLLOW_UP, LEAD, followsUp("yes")).hasPassed(PROCESS, "endEvent_settled").hasTasks(others());
    }

    @Test
    @DisplayName("care that was not due yet is no worry")
    void careNotDue() {
        left("check", false, "10:00").completes(CHECK, MANAGER, with(isSafe(), "careArrived", "not-due")).hasPassed(PROCESS, "endEvent_safe");
    }

    @ParameterizedTest
    @CsvSource({"10:00, 20:00", "17:59, 20:00", "18:30, 20:30"})
    @DisplayName("the check is due at 20:00 on the day of leaving, or two hours after it")
    void due(String left, String due) {
        assertThat(left("check", false, left).due(CHECK)).isEqualTo(yesterday(due));
    }

    @Test
    @DisplayName("a check that is late is told to the hub's leads, and once more; the task stays")
    void checkLate() {
        var person = left("check", false, "10:00").fires("timer_safetyCheckLate");
        assertThat(mails(person, "safety-check-late")).hasSize(1).allMatch(mail -> mail.contains("10:00"));
        person.timelineHas("safetyCheck.overdue").fires("timer_safetyCheckLateAgain").hasPassed(PROCESS, "endEvent_safetyCheckLate").hasTasks(others(CHECK));
        assertThat(mails(person, "safety-check-late")).hasSize(2).noneMatch(mail -> mail.contains(somebody.surname()) || mail.contains(somebody.nhsNumber()));
    }

    @Test
    @DisplayName("whoever receives the person confirms that they are there")
    void arrived() {
        var place = careHome();
        var person = left("arrival", false, "10:00").givesTo(ARRIVAL, "care-providers.brightwater").timelineHas("arrival.asked");
        assertThat(person.due(ARRIVAL)).isEqualTo(yesterday("12:00"));
        assertThat(care.toldTo("arrival-asked", place)).containsExactly("care-providers.brightwater@example.org");
        person.completes(ARRIVAL, "carl.carer", hasArrived("yes")).hasPassed(PROCESS, "endEvent_safe").hasTasks(others());
        assertThat(question().standing(person.journey().value())).isInstanceOf(AskedByLink.Over.class);
    }

    @Test
    @DisplayName("an arrival that worries somebody is the hub's leads' at once")
    void arrivalWorries() {
        careHome();
        var person = left("arrival", false, "10:00").completes(ARRIVAL, "carl.carer", hasArrived("concern")).hasTasks(others(FOLLOW_UP));
        assertThat(whatWasOpen(person)).contains("something worries them", "Missing there: Her tablets for the night");
    }

    @ParameterizedTest
    @CsvSource({"yes, endEvent_safe", "concern, userTask_followUpLeaving"})
    @DisplayName("an answer by link takes the task away")
    void arrivedByLink(String settled, String then) {
        careHome();
        var person = left("arrival", false, "10:00");
        transaction.executeWithoutResult(status -> assertThat(question().take(person.journey().value(), hasArrived(settled), voice(person))).isNotBlank());
        person.hasPassed(PROCESS, "messageEvent_arrivedByLink", then).withdrew(ARRIVAL);
        assertThat(question().take(person.journey().value(), hasArrived(settled), voice(person))).contains("not asked any more");
    }

    @Test
    @DisplayName("whoever is turned away at the door is the ward's at once, ward and hub are told, and until they are safe nothing closes")
    void turnedAway() {
        careHome();
        mailboxes.set(WARD, Optional.of("ward-7b@example.org"));
        var person = left("arrival", false, "10:00").completes(ARRIVAL, "carl.carer", turnsAway()).hasTasks(others(TURNED_AWAY))
                .givesTo(TURNED_AWAY, WARD).timelineHas("person.turnedAway");
        assertThat(mails(person, "turned-away")).hasSize(2).noneMatch(mail -> mail.contains(somebody.surname()) || mail.contains(somebody.nhsNumber()));
        assertThat(shown(TURNED_AWAY, "whatWasSaid", person)).contains("Could not be taken in: The room is flooded", "With them");
        person.refuses(TURNED_AWAY, NURSE, Map.of("whereNow", "in-hospital"), "Say why the person did not leave.")
                .completes(TURNED_AWAY, NURSE, seesToTurnedAway("elsewhere")).hasTasks(others(FOLLOW_UP)).givesTo(FOLLOW_UP, LEADS);
        assertThat(whatWasOpen(person)).contains("The room is flooded", "With her daughter tonight");
    }

    @Test
    @DisplayName("whoever is taken in after all is asked for once more, and whoever is turned away by link is the ward's too")
    void turnedAwayByLink() {
        careHome();
        var person = left("arrival", false, "10:00");
        transaction.executeWithoutResult(status -> assertThat(question().take(person.journey().value(), turnsAway(), voice(person)))
                .contains("ward and the hub hear of it now"));
        person.hasTasks(others(TURNED_AWAY)).completes(TURNED_AWAY, NURSE, seesToTurnedAway("taken-in")).hasTasks(others(ARRIVAL))
                .completes(ARRIVAL, "carl.carer", hasArrived("yes")).hasPassed(PROCESS, "endEvent_safe").hasTasks(others());
    }

    @Test
    @DisplayName("an arrival that nobody confirms is told to the hub's leads, and once more; the task stays")
    void arrivalLate() {
        careHome();
        var person = left("arrival", false, "10:00").fires("timer_arrivalLate").timelineHas("arrival.overdue").fires("timer_arrivalLateAgain")
                .hasPassed(PROCESS, "endEvent_arrivalLate").hasTasks(others(ARRIVAL));
        assertThat(mails(person, "arrival-late")).hasSize(2);
    }

    @Test
    @DisplayName("where nobody is known who receives the person, the hub's leads are asked, and nobody is written to")
    void nobodyKnown() {
        var person = left("arrival", false, "10:00").givesTo(ARRIVAL, LEADS).completes(ARRIVAL, LEAD, hasArrived("yes")).hasPassed(PROCESS, "endEvent_safe");
        assertThat(mails(person, "arrival-asked")).isEmpty();
    }

    @Test
    @DisplayName("what was open at leaving is seen to beside the check")
    void openAtLeaving() {
        left("check", true, "10:00").hasTasks(others(CHECK, FOLLOW_UP)).completes(FOLLOW_UP, LEAD, followsUp("yes")).hasTasks(others(CHECK))
                .completes(CHECK, MANAGER, isSafe()).hasPassed(PROCESS, "endEvent_settled", "endEvent_safe").hasTasks(others());
        left(Somebody.verified(), "none", true, "10:00").hasTasks(others(FOLLOW_UP)).completes(FOLLOW_UP, LEAD, followsUp("yes")).hasPassed(PROCESS, "endEvent_settled");
    }

    @Test
    @DisplayName("somebody who goes home as before, with nothing open, is asked nothing")
    void nothingNeeded() {
        left("none", false, "10:00").hasPassed(PROCESS, "endEvent_nothingNeeded").hasTasks(others());
    }

    /** Left yesterday at this time. */
    private Traveller left(String check, boolean openAtLeaving, String time) {
        return left(somebody, check, openAtLeaving, time);
    }

    private Traveller left(Somebody who, String check, boolean openAtLeaving, String time) {
        mailboxes.set(LEADS, Optional.of("leads@example.org"));
        var person = scenarios.admit(who);
        leftHospital.at(person.journey(), yesterday(time));
        leftHospital.isWatchedOver(person.journey(), check, openAtLeaving);
        return person;
    }

    private CarePackage careHome() {
        return care.care(somebody, "care-home-residential", "council");
    }

    private static Instant yesterday(String time) {
        return SampleAnswers.today().minusDays(1).atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant();
    }

    private String whatWasOpen(Traveller person) {
        return shown(FOLLOW_UP, "whatWasOpen", person);
    }

    private String shown(String form, String question, Traveller person) {
        return prefills.stream().filter(it -> it.form().equals(form)).findFirst().orElseThrow().of(person.journey()).get(question).toString();
    }

    private List<String> mails(Traveller person, String kind) {
        return outbox.newest(500).stream().filter(mail -> mail.kind().key().equals(kind)).map(mail -> mail.subject() + mail.text())
                .filter(text -> text.contains(person.journey().value())).toList();
    }

    private AskedByLink question() {
        return questions.stream().filter(it -> it.purpose().equals(ARRIVAL)).findFirst().orElseThrow();
    }

    private Voice voice(Traveller person) {
        return new Voice("care-providers.brightwater", UUID.randomUUID(), Optional.of(person.journey()), scenarios.clock.instant());
    }

    /** What the ward is asked meanwhile is not the matter here. */
    private static String[] others(String... tasks) {
        return Stream.concat(Stream.of("confirm-home-circumstances", "record-daily-review"), Stream.of(tasks)).toArray(String[]::new);
    }
}
