package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.studio.check.DecisionModel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pathway decision with all tables that it builds on, asked with the facts that people give. Above all: what
 * nobody has answered never proposes a way home.
 */
class SelectPathwayDecisionTest {

    private static final Bench WHOLE = Bench.whole("select-pathway");
    private static final FactSpace FACTS = facts();
    private static final Set<String> PATHWAYS = Set.of("P0", "P1", "P2", "P3");
    private static final List<String> NO_ANSWERS = Arrays.asList(null, "not-known", "not-asked", "something-new");

    private static final Set<Object> HOME_DOES_NOT_WORK = Set.of("home-unsafe", "too-much-between-visits");

    /**
     * A specialist bed is weighed by a person whenever it is named, until then home comes first; and somebody is sent into a bed until a
     * review in one has found them ready for home.
     */
    private static final Set<String> A_PERSON_MAY_WEIGH = Set.of("recoveryPotential", "specialistUnitNamed", "bedHasDoneItsWork");

    /** Questions of need, each from less to more. */
    private static final Map<String, List<Object>> NEEDS = Map.of(
            "needChange", List.of("no-support-needed", "lower", "same", "higher"),
            "careWorkersPerVisit", List.of(0, 1, 2),
            "nightNeed", List.of("none", "occasional", "waking"),
            "canBeLeftBetweenVisits", List.of(true, false),
            "carerCanHelp", List.of(true, false));

    @TestFactory
    Stream<DynamicTest> fromWhatPeopleAnswered() {
        var examples = Examples.of("whole/select-pathway");
        return examples.examples().stream().map(example -> dynamicTest(
                example.given() + " → " + example.expect(), () ->
                assertThat(WHOLE.ask(examples.facts(example)).answers()).singleElement()
                        .satisfies(answer -> assertThat(answer).containsAllEntriesOf(example.expect().get(0)))));
    }

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        return FACTS.anything();
    }

    /** Facts as most people's are: a home of their own that works, more often than not. */
    @Provide
    Arbitrary<Map<String, Object>> readyToLeave() {
        return FACTS.with("resideStatus", "no-longer-meets", "no-longer-meets", "leaves-by-exception")
                .with("endOfLifeWish", "not-applicable", "not-applicable", "not-applicable",
                        "home", "hospice", "care-home")
                .with("usualHome", "own-or-family-home", "own-or-family-home", "extra-care", "care-home")
                .with("hasPlaceToGo", true, true, true, false)
                .with("homeIsSafe", true, true, false)
                .with("canBeLeftBetweenVisits", true, true, false).answered();
    }

    @Provide
    Arbitrary<Set<String>> forgotten() {
        return FACTS.without(Set.of("resideStatus", "endOfLifeWish")).some(2);
    }

    @Provide
    Arbitrary<String> need() {
        return Arbitraries.of(NEEDS.keySet());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thereIsAlwaysOneAnswer(@ForAll("anything") Map<String, Object> facts) {
        assertThat(WHOLE.ask(facts).answers()).hasSize(1);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nobodyGoesBeforeAClinicianHasDecided(@ForAll("anything") Map<String, Object> facts) {
        var decided = Set.of("no-longer-meets", "leaves-by-exception");
        Assume.that(!decided.contains(String.valueOf(facts.get("resideStatus"))));
        assertThat(pathway(facts)).isNotIn(PATHWAYS);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void nobodyGoesBeforeTheirWishIsKnown(@ForAll("readyToLeave") Map<String, Object> facts) {
        NO_ANSWERS.forEach(noAnswer ->
                assertThat(pathway(changed(facts, "endOfLifeWish", noAnswer))).isNotIn(PATHWAYS));
    }

    /** A pathway may be proposed with a question open only where no answer to it could change the pathway. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMissingAnswerNeverDecides(
            @ForAll("readyToLeave") Map<String, Object> answered, @ForAll("forgotten") Set<String> forgotten) {
        // the status says that an exception was confirmed, which needs its reason
        Assume.that(!forgotten.contains("exceptionReason") || answered.get("resideStatus").equals("no-longer-meets"));
        var facts = new HashMap<>(answered);
        forgotten.forEach(name -> facts.put(name, null));
        var proposed = pathway(facts);
        Assume.that(PATHWAYS.contains(proposed));
        forgotten.forEach(name -> FACTS.answers().get(name).stream()
                .filter(answer -> !NO_ANSWERS.contains(answer)).forEach(answer -> {
                    var then = pathway(changed(facts, name, answer));
                    if (A_PERSON_MAY_WEIGH.contains(name)) {
                        assertThat(then).as("%s = %s", name, answer).isIn(proposed, "judgement");
                    } else {
                        assertThat(then).as("%s = %s", name, answer).isEqualTo(proposed);
                    }
                }));
    }

    /** The top table alone, for a person with a home of their own. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatTheTablesBelowDoNotKnowProposesNothing(
            @ForAll("ownHome") Map<String, Object> given, @ForAll("feeder") String feeder, @ForAll boolean unanswered) {
        Assume.that(!feeder.equals("bedRoute") || HOME_DOES_NOT_WORK.contains(given.get("homeSupport")));
        var facts = changed(given, feeder, unanswered || feeder.equals("hasPlaceToGo") ? null : "needs-judgement");
        assertThat(Bench.alone("select-pathway").ask(facts).value("pathway")).isNotIn(PATHWAYS);
    }

    @Provide
    Arbitrary<Map<String, Object>> ownHome() {
        return FactSpace.of(Decisions.of("select-pathway"))
                .with("resideStatus", "no-longer-meets", "leaves-by-exception")
                .with("hasPlaceToGo", true).with("endOfLifeWish", "not-applicable")
                .with("careHomeRoute", "not-applicable").answered();
    }

    @Provide
    Arbitrary<String> feeder() {
        return Arbitraries.of("hasPlaceToGo", "careHomeRoute", "packageRoute", "homeSupport", "bedRoute");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void moreNeedNeverGivesLessSupport(@ForAll("readyToLeave") Map<String, Object> facts, @ForAll("need") String need) {
        var proposed = NEEDS.get(need).stream().map(answer -> pathway(changed(facts, need, answer)))
                .filter(PATHWAYS::contains).toList();
        assertThat(proposed).isSorted();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aLongTermHomeNeedsTwoSignaturesAndComesAfterRecovery(@ForAll("readyToLeave") Map<String, Object> facts) {
        var answer = WHOLE.ask(facts);
        assertThat(answer.value("secondSignature")).isEqualTo(answer.value("pathway").equals("P3"));
        if (answer.value("pathway").equals("P3") && !facts.get("endOfLifeWish").equals("care-home")) {
            assertThat(facts.get("recoveryPotential")).isEqualTo("none");
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theWardArrangesOnlyWhatNeedsNothingNew(@ForAll("readyToLeave") Map<String, Object> facts) {
        var answer = WHOLE.ask(facts);
        assertThat(answer.value("coordinatedBy")).isEqualTo(answer.value("pathway").equals("P0") ? "ward" : "hub");
    }

    private static Object pathway(Map<String, Object> facts) {
        return WHOLE.ask(facts).value("pathway");
    }

    private static Map<String, Object> changed(Map<String, Object> facts, String name, Object answer) {
        var changed = new HashMap<>(facts);
        changed.put(name, answer);
        return changed;
    }

    private static FactSpace facts() {
        var together = Decisions.all().stream().filter(it -> it.basename().equals("select-pathway")).toList();
        return FactSpace.of(together.toArray(DecisionModel[]::new))
                .without(Set.of("packageRoute", "careHomeRoute", "homeSupport", "bedRoute"));
    }
}
