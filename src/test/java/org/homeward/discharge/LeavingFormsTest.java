package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.house.RepositoryFiles;
import org.homeward.journey.JourneyId;
import org.homeward.processes.LeavingAnswers;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the forms of leaving take, what they hand on to find the way, and which answers cannot both be true. */
class LeavingFormsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Map<String, Set<String>> OFFERED = Map.of("toldBy", Set.of("nina.ward"), "calledOffReason",
            Set.of("provider-refused", "other"));
    private static final Instant NOW = Instant.now(Clock.systemUTC());

    private final AnswersInMemory known = new AnswersInMemory();

    static Stream<Arguments> ordinary() {
        return Stream.of(
                Arguments.of("prepare-medicines", LeavingAnswers.medicines("yes"), Map.of("medicinesReady", "yes")),
                Arguments.of("prepare-medicines", LeavingAnswers.medicines("not-needed"), Map.of("medicinesReady", "not-needed")),
                Arguments.of("order-equipment", LeavingAnswers.equipment("yes"), Map.of("equipmentInPlace", "yes")),
                Arguments.of("order-equipment", LeavingAnswers.equipment("no"), Map.of("equipmentInPlace", "no")),
                Arguments.of("order-equipment", LeavingAnswers.equipment("not-needed"), Map.of("equipmentInPlace", "not-needed")),
                Arguments.of("book-transport", LeavingAnswers.transport("yes"), Map.of("transportBooked", "yes")),
                Arguments.of("book-transport", LeavingAnswers.transport("no"), Map.of("transportBooked", "no")),
                Arguments.of("book-transport", LeavingAnswers.transport("not-needed"), Map.of("transportBooked", "not-needed")),
                Arguments.of("accept-nursing", LeavingAnswers.nursing("yes"), Map.of("communityNursingAccepted", "yes", "suppliesSent", "yes")),
                Arguments.of("accept-nursing", LeavingAnswers.nursing("no"), Map.of("communityNursingAccepted", "no", "suppliesSent", "not-needed")),
                Arguments.of("check-home-ready", LeavingAnswers.home("yes"), Map.of("homeReady", "yes")),
                Arguments.of("check-home-ready", LeavingAnswers.home("no"), Map.of("homeReady", "no")),
                Arguments.of("check-home-ready", LeavingAnswers.home("not-needed"), Map.of("homeReady", "not-needed")),
                Arguments.of("confirm-funding", LeavingAnswers.funding("yes"), Map.of("fundingAgreed", "yes")),
                Arguments.of("confirm-funding", LeavingAnswers.funding("no"), Map.of("fundingAgreed", "no")),
                Arguments.of("tell-person-and-contact", LeavingAnswers.tellsThePerson(), Map.of("toldPerson", "yes")),
                Arguments.of("confirm-arrival", LeavingAnswers.hasArrived("yes"), Map.of()),
                Arguments.of("confirm-arrival", LeavingAnswers.hasArrived("concern"), Map.of()),
                Arguments.of("confirm-arrival", LeavingAnswers.turnsAway(), Map.of()),
                Arguments.of("see-to-turned-away", LeavingAnswers.seesToTurnedAway("in-hospital"), Map.of("whereNow", "in-hospital")),
                Arguments.of("see-to-turned-away", LeavingAnswers.seesToTurnedAway("taken-in"), Map.of("whereNow", "taken-in")),
                Arguments.of("see-to-turned-away", LeavingAnswers.seesToTurnedAway("elsewhere"), Map.of("whereNow", "elsewhere")),
                Arguments.of("make-safety-check", LeavingAnswers.isSafe(), Map.of()),
                Arguments.of("make-safety-check", LeavingAnswers.isNotReached(), Map.of()),
                Arguments.of("follow-up-leaving", LeavingAnswers.followsUp("no"), Map.of("followUpDone", "no")),
                Arguments.of("tell-gp", LeavingAnswers.tellsGp(), Map.of()),
                Arguments.of("tell-gp", Map.of("gpTold", "no-practice"), Map.of()),
                Arguments.of("review-failed-discharge", LeavingAnswers.learns(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void takesOrdinaryAnswersAndHandsOnWhatFindsTheWay(String form, Map<String, Object> answers, Map<String, Object> routed) {
        assertThat(check(form, answers)).isInstanceOfSatisfying(FormCheck.Accepted.class,
                accepted -> assertThat(accepted.routed()).isEqualTo(routed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prepare-medicines       | copyWithPerson | Say whether the person has their own copy of the list.
            order-equipment         | deliverBy      | Give the day and time of delivery.
            book-transport          | pickUpAt       | Give the day and time when the person is picked up.
            book-transport          | kind           | Say how the person travels.
            accept-nursing          | firstVisitAt   | Give the day and time of the first visit.
            check-home-ready        | whoMeetsPerson | Say who meets the person, or that nobody does.
            confirm-funding         | payer          | Say who pays.
            tell-person-and-contact | toldPerson     | Say whether the person has been told.
            tell-person-and-contact | toldBy         | Name who told them.
            tell-person-and-contact | toldAt         | Give the day and time when they were told.
            confirm-arrival         | settled        | Say whether the person has settled in.
            see-to-turned-away      | calledOffReason | Say why the person did not leave.
            make-safety-check       | safe           | Say whether the person is safe and well.
            follow-up-leaving       | action         | Say what has been done.
            tell-gp                 | saidToGp       | Say what you told the practice, and what it will do.
            review-failed-discharge | whatHappened   | Say what happened.
            """)
    void asksForWhatIsMissing(String form, String question, String sentence) {
        var whole = ordinary().filter(it -> it.get()[0].equals(form)).map(LeavingFormsTest::answers).findFirst().orElseThrow();
        assertThat(sentences(form, with(whole, question, null))).containsExactly(sentence);
    }

    @Test
    void whoeverTurnsSomebodyAwaySaysWhyAndWhereTheyAre() {
        assertThat(sentences("confirm-arrival", Map.of("settled", "could-not-take-in"))).containsExactly("Say why you could not take the person in.",
                "Say where the person is now.");
        assertThat(sentences("confirm-arrival", with(LeavingAnswers.turnsAway(), "arrivedAt", LeavingAnswers.hasArrived("yes").get("arrivedAt")))).hasSize(1);
        assertThat(sentences("confirm-arrival", with(LeavingAnswers.hasArrived("yes"), "whereIsPerson", "with-us"))).hasSize(1);
    }

    @Test
    void aReasonThatIsNotOnTheListNeedsWords() {
        assertThat(sentences("see-to-turned-away", with(LeavingAnswers.seesToTurnedAway("in-hospital"), "calledOffReason", "other")))
                .containsExactly("Say in your own words why the person did not leave.");
        assertThat(sentences("see-to-turned-away", with(LeavingAnswers.seesToTurnedAway("in-hospital"), "expectedDischargeDate", "2020-01-01"))).hasSize(1);
        assertThat(sentences("see-to-turned-away", with(LeavingAnswers.seesToTurnedAway("taken-in"), "calledOffReason", "other"))).hasSize(2);
    }

    @Test
    void nobodyWasToldTomorrow() {
        var tomorrow = with(LeavingAnswers.tellsThePerson(), "toldAt", "2126-01-01T10:00");
        assertThat(sentences("tell-person-and-contact", tomorrow)).hasSize(1);
    }

    @Test
    void aSafetyCheckThatFoundSomethingSaysWhatWasDone() {
        assertThat(sentences("make-safety-check", with(LeavingAnswers.isSafe(), "safe", "no"))).containsExactly("Say what has to be done, and what you have done.");
        assertThat(sentences("make-safety-check", with(LeavingAnswers.isSafe(), "careArrived", "no"))).hasSize(1);
        assertThat(sentences("make-safety-check", with(LeavingAnswers.isNotReached(), "action", null))).hasSize(1);
    }

    @Test
    void aVehicleThatHasToBeBookedIsNeverNothingToBook() {
        var rule = new TransportAnswersAgree();
        assertThat(refused(rule, LeavingAnswers.transport("yes"))).isEmpty();
        assertThat(refused(rule, LeavingAnswers.transport("not-needed"))).isEmpty();
        assertThat(refused(rule, with(LeavingAnswers.transport("not-needed"), "kind", "ambulance"))).containsExactly("transportBooked");
    }

    @Test
    void changedMedicinesAreReadyOnceThePersonHoldsTheList() {
        var rule = new MedicineAnswersAgree();
        var withoutCopy = with(LeavingAnswers.medicines("yes"), "copyWithPerson", "no");
        assertThat(refused(rule, LeavingAnswers.medicines("yes"))).isEmpty();
        assertThat(refused(rule, withoutCopy)).containsExactly("copyWithPerson");
        assertThat(refused(rule, with(withoutCopy, "changes", null))).isEmpty();
        assertThat(refused(rule, with(withoutCopy, "medicinesReady", "no"))).isEmpty();
    }

    @Test
    void equipmentThatIsStillToComeIsNotInPlace() {
        var rule = new EquipmentAnswersAgree(known, Clock.systemUTC());
        assertThat(refused(rule, LeavingAnswers.equipment("yes"))).isEmpty();
        assertThat(refused(rule, LeavingAnswers.equipment("no"))).isEmpty();
        assertThat(refused(rule, with(LeavingAnswers.equipment("no"), "equipmentInPlace", "yes"))).containsExactly("equipmentInPlace");
        assertThat(refused(rule, LeavingAnswers.equipment("not-needed"))).isEmpty();
        knows("assess-therapy", Map.of("equipmentBeforeLeaving", List.of("commode")));
        assertThat(refused(rule, LeavingAnswers.equipment("not-needed"))).containsExactly("equipmentInPlace");
    }

    @ParameterizedTest
    @CsvSource({"keys", "heating", "food"})
    void aHomeIsReadyWhereThePersonCanComeInBeWarmAndEat(String need) {
        var rule = new HomeAnswersAgree();
        assertThat(refused(rule, LeavingAnswers.home("yes"))).isEmpty();
        assertThat(refused(rule, with(LeavingAnswers.home("yes"), need, "no"))).containsExactly("homeReady");
        assertThat(refused(rule, with(LeavingAnswers.home("no"), need, "no"))).isEmpty();
    }

    @Test
    void somebodyIsTold() {
        var rule = new SomebodyWasTold(known);
        assertThat(refused(rule, LeavingAnswers.tellsThePerson())).isEmpty();
        assertThat(refused(rule, with(LeavingAnswers.tellsThePerson(), "toldPerson", "no"))).containsExactly("toldPerson");
        assertThat(refused(rule, with(LeavingAnswers.tellsThePerson(), "toldPerson", "no", "toldContact", "yes"))).isEmpty();
    }

    @Test
    void theCarerIsAskedAgainWhereThePlanAsksMoreOfThem() {
        var rule = new SomebodyWasTold(known);
        knows("confirm-home-circumstances", Map.of("unpaidCarer", "yes"));
        assertThat(refused(rule, LeavingAnswers.tellsThePerson())).isEmpty();
        knows("assess-social-care", Map.of("needChange", "higher"));
        assertThat(refused(rule, LeavingAnswers.tellsThePerson())).containsExactly("carerAskedAgain");
        assertThat(refused(rule, with(LeavingAnswers.tellsThePerson(), "carerAskedAgain", "yes-able"))).isEmpty();
    }

    @Test
    void fillsInWhatIsKnown() {
        assertThat(List.of(new EquipmentFilledIn(known), new PayerFilledIn(known))).extracting(filled -> ((Prefill) filled).of(JOURNEY)).containsOnly(Map.of());
        assertThat(new ArrivalTimeShown(known).of(JOURNEY)).containsEntry("latestArrivalTime", "Nobody has named a time.");
        knows("assess-therapy", Map.of("equipment", List.of("commode", "rails")));
        knows("assess-social-care", Map.of("fundedBy", "direct-payment"));
        knows("confirm-care-home-return", Map.of("latestArrivalTime", "16:00"));
        assertThat(new EquipmentFilledIn(known).of(JOURNEY)).isEqualTo(Map.of("items", List.of("commode", "rails")));
        assertThat(new PayerFilledIn(known).of(JOURNEY)).isEqualTo(Map.of("payer", "council"));
        assertThat(new ArrivalTimeShown(known).of(JOURNEY)).containsEntry("latestArrivalTime", "16:00");
    }

    private void knows(String form, Map<String, Object> answers) {
        known.keep(JOURNEY, "task-" + form, form, answers, "tess.therapy", NOW);
    }

    private static List<String> refused(AnswerRule rule, Map<String, Object> answers) {
        return rule.check(JOURNEY, answers).stream().map(Refusal::question).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Arguments arguments) {
        return (Map<String, Object>) arguments.get()[1];
    }

    private static List<String> sentences(String form, Map<String, Object> answers) {
        return check(form, answers) instanceof FormCheck.Refused refused ? refused.refusals().stream().map(Refusal::sentence).toList() : List.of();
    }

    private static FormCheck check(String form, Map<String, Object> answers) {
        return JsonFormContract.read(new ByteArrayInputStream(RepositoryFiles.read(Path.of("processes/discharge/" + form + ".contract.json"))
                .getBytes(StandardCharsets.UTF_8))).check(answers, OFFERED, Instant.now(Clock.systemUTC()));
    }
}
