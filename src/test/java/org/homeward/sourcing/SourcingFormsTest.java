package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.house.RepositoryFiles;
import org.homeward.journey.JourneyId;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.SourcingAnswers;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the forms take with which care is looked for and offered, and what they hand on to find the way. */
class SourcingFormsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Map<String, Set<String>> OFFERED = Map.of("chosenOffer", Set.of("O-4T8Z2M"), "bestInterestsBy",
            Set.of("sue.social"), "declineReason", Set.of("no-capacity-time", "infection-closed", "other", "needs-too-high"));

    static Stream<Arguments> ordinary() {
        return Stream.of(
                Arguments.of("prepare-request", SourcingAnswers.request(), Map.of()),
                Arguments.of("prepare-request", SourcingAnswers.requestForBed(), Map.of()),
                Arguments.of("answer-provider-question", SourcingAnswers.answersProvider(), Map.of()),
                Arguments.of("record-assessment-consent", SourcingAnswers.consentsToAssessment("yes"), Map.of("assessmentConsent", "yes")),
                Arguments.of("record-assessment-consent", SourcingAnswers.consentsToAssessment("no"), Map.of("assessmentConsent", "no")),
                Arguments.of("choose-offer", SourcingAnswers.chooses("O-4T8Z2M"), Map.of("choiceOutcome", "chosen")),
                Arguments.of("choose-offer", SourcingAnswers.findsNoneSuitable(), Map.of("choiceOutcome", "none-suitable")),
                Arguments.of("agree-interim", SampleAnswers.interim(), Map.of("interimArrangement", "bridging-team")),
                Arguments.of("answer-offer", SourcingAnswers.answersOffer("accept"), Map.of("offerAnswer", "accept")),
                Arguments.of("answer-offer", SourcingAnswers.answersOffer("interested-question"), Map.of("offerAnswer", "interested-question")),
                Arguments.of("answer-offer", SourcingAnswers.answersOffer("ask-to-assess"), Map.of("offerAnswer", "ask-to-assess")),
                Arguments.of("answer-offer", SourcingAnswers.answersOffer("decline"), Map.of("offerAnswer", "decline")),
                Arguments.of("assess-before-accepting", SourcingAnswers.hasAssessed("yes"), Map.of("canMeetNeed", "yes")),
                Arguments.of("assess-before-accepting", SourcingAnswers.hasAssessed("no"), Map.of("canMeetNeed", "no")),
                Arguments.of("confirm-care-start", SourcingAnswers.confirmsStart("yes"), Map.of("canStart", "yes")),
                Arguments.of("confirm-care-start", SourcingAnswers.confirmsStart("no"), Map.of("canStart", "no")));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void takesOrdinaryAnswersAndHandsOnWhatFindsTheWay(String form, Map<String, Object> answers, Map<String, Object> routed) {
        assertThat(check(form, answers)).isInstanceOfSatisfying(FormCheck.Accepted.class,
                accepted -> assertThat(accepted.routed()).isEqualTo(routed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prepare-request           | district        | Give the postcode district.
            prepare-request           | anonymousSummary | Describe the need without saying who the person is.
            choose-offer              | chosenOffer     | Choose which one it is.
            choose-offer              | chosenBy        | Say whose choice it was.
            agree-interim             | reason          | Say why this was agreed, and what was tried.
            record-assessment-consent | until           | Give the day and time until which this holds.
            confirm-care-start        | firstVisitBy    | Give the name of who comes first.
            confirm-care-start        | serviceStartAt  | Give the day and time when the care begins.
            """)
    void asksForWhatIsMissing(String form, String question, String sentence) {
        var whole = ordinary().filter(it -> it.get()[0].equals(form)).map(SourcingFormsTest::answers).findFirst().orElseThrow();
        assertThat(sentences(form, SampleAnswers.with(whole, question, null))).containsExactly(sentence);
    }

    @Test
    void asksWhoComesAndWhichLanguageOnlyWhereItMatters() {
        var request = SampleAnswers.with(SourcingAnswers.request(), "preferences", List.of("care-worker-gender", "language"));
        assertThat(sentences("prepare-request", request)).containsExactly("Say who should come.", "Give the language.");
        assertThat(sentences("prepare-request", SampleAnswers.with(request, "careWorker", "women", "language", "Urdu"))).isEmpty();
        assertThat(sentences("prepare-request", SampleAnswers.with(SourcingAnswers.request(), "careWorker", "women"))).hasSize(1);
    }

    @Test
    void aReasonThatSaysLittleNeedsWords() {
        var declined = SampleAnswers.with(SourcingAnswers.answersOffer("decline"), "declineReason", "needs-too-high");
        assertThat(sentences("answer-offer", declined)).containsExactly("Say what stands in the way.");
        assertThat(sentences("answer-offer", SampleAnswers.with(declined, "declineText", "Two steps at the door"))).isEmpty();
    }

    @Test
    void everyReasonThatNeedsWordsIsAskedForThem() {
        var needs = "skills-not-available,needs-too-high,information-missing,previous-placement-failed,other".split(",");
        Stream.of("answer-offer", "assess-before-accepting", "confirm-care-start").forEach(form ->
                assertThat(contract(form).questions().stream().filter(it -> it.name().equals("declineText")).findFirst().orElseThrow()
                        .needed()).isEqualTo(new Condition.Is("declineReason", Set.of(needs))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            45, 30    | NB1    | -
            45,30     | nb1    | -
            45, 30    | SW1A   | -
            -         | NB1    | -
            45        | NB1    | Give the minutes of each visit: one number for every visit of the day.
            45 and 30 | NB1    | Give the minutes of each visit as numbers with commas, for example 45, 30, 30.
            45, 30,   | NB1    | Give the minutes of each visit as numbers with commas, for example 45, 30, 30.
            45, 30    | NB1 4AA | Give the postcode district alone, for example NB1, and not the whole postcode.
            45, 30    | Northbridge | Give the postcode district alone, for example NB1, and not the whole postcode.
            """)
    void aRequestNamesMinutesAndDistrict(String minutes, String district, String sentence) {
        var answers = new HashMap<>(SampleAnswers.with(SourcingAnswers.request(), "minutesPerVisit", minutes, "district", district));
        assertThat(new RequestReadsWell().check(JOURNEY, answers)).extracting(Refusal::sentence)
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void minutesAreReadInOrder() {
        assertThat(RequestReadsWell.minutes(" 45 ,30, 30")).containsExactly(45, 30, 30);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Arguments arguments) {
        return (Map<String, Object>) arguments.get()[1];
    }

    private static List<String> sentences(String form, Map<String, Object> answers) {
        return check(form, answers) instanceof FormCheck.Refused refused
                ? refused.refusals().stream().map(Refusal::sentence).toList() : List.of();
    }

    private static FormCheck check(String form, Map<String, Object> answers) {
        return contract(form).check(answers, OFFERED, Instant.now(Clock.systemUTC()));
    }

    private static FormContract contract(String form) {
        return JsonFormContract.read(new ByteArrayInputStream(RepositoryFiles.read(
                Path.of("processes/sourcing/" + form + ".contract.json")).getBytes(StandardCharsets.UTF_8)));
    }
}
