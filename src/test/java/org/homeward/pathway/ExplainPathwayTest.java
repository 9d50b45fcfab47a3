package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.fakes.DecisionsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionTaken.MatchedRule;
import org.homeward.tasks.DecisionTaken.WhatIf;
import org.junit.jupiter.api.Test;

class ExplainPathwayTest {

    private static final Instant MORNING = Instant.parse("2026-05-04T09:00:00Z");
    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");

    private final DecisionsInMemory decisions = new DecisionsInMemory();
    private final ExplainPathway explain = new ExplainPathway(decisions);

    @Test
    void nothingIsSaidBeforeTheTablesAreAsked() {
        assertThat(explain.of(JOURNEY)).isEmpty();
    }

    @Test
    void theRulesThatCountedSpeakForThemselvesTheDecidingOneLast() {
        decisions.keep(JOURNEY, List.of(packageTable("on-hold", "The paused package covers the need."),
                bedTable(), top("P0", "p0-package-restart", "The package restarts.", List.of("packageRoute"))));

        assertThat(explanation().because()).containsExactly("The paused package covers the need.", "The package restarts.");
        assertThat(explanation().unknown()).isEmpty();
    }

    @Test
    void aRuleThatTakesTheRestIsExplainedByAllTablesAndByWhatNobodyKnows() {
        decisions.keep(JOURNEY, List.of(packageTable(null, "Not known."), bedTable(),
                top("judgement", "needs-a-persons-judgement", "A person weighs it.", List.of())));

        assertThat(explanation().because()).containsExactly("Not known.", "Recovery is possible.", "A person weighs it.");
        assertThat(explanation().unknown()).containsExactly("Package state");
    }

    @Test
    void whatWouldChangeItIsToldNearestHomeFirstAndOnlyOnceForOneFactAndAnswer() {
        decisions.keep(JOURNEY, List.of(top("P2", "p2-short-term-bed", "A bed.", List.of()).or(List.of(
                whatIf("hasPlaceToGo", "there were no place to go", "none", "await-housing"),
                whatIf("recoveryPotential", "recovery were not expected", "P3", "p3-new-care-home"),
                whatIf("recoveryPotential", "specialist rehabilitation were needed", "P2", "p2-specialist-rehabilitation"),
                whatIf("nightNeed", "no help were needed at night", "P1", "p1-home-single-handed"),
                whatIf("nightNeed", "help were needed at night now and then", "P1", "p1-home-single-handed"),
                whatIf("needChange", "no support were needed", "P0", "p0-no-new-support")))));

        assertThat(explanation().whatIf()).containsExactly(
                "If no support were needed, the proposal would be Pathway 0 (no new support).",
                "If no help were needed at night, the proposal would be Pathway 1 (home single handed).",
                "If recovery were not expected, the proposal would be Pathway 3 (new care home).",
                "If specialist rehabilitation were needed, the proposal would be Pathway 2 (specialist rehabilitation).");
    }

    @Test
    void whereNothingLeadsToAPathwayItIsSaidWhatWouldHappenInstead() {
        decisions.keep(JOURNEY, List.of(top("none", "await-housing", "Housing first.", List.of("hasPlaceToGo")).or(List.of(
                whatIf("hasPlaceToGo", "there were a place to go", "judgement", "needs-a-persons-judgement")))));

        assertThat(explanation().whatIf()).containsExactly(
                "If there were a place to go, a person would have to judge (needs a persons judgement).");
    }

    @Test
    void aSecondAskingTellsWhatHasChangedSinceTheFirst() {
        decisions.keep(JOURNEY, List.of(packageTable("on-hold", "Paused."), top("P0", "p0-package-restart", "Restarts.",
                List.of("packageRoute"))));
        decisions.keep(JOURNEY, List.of(packageTable("lapsed", "Lapsed."), top("P1", "p1-package-restart", "Arranged again.",
                List.of("packageRoute"))));
        decisions.keep(JOURNEY, List.of(packageTable("lapsed", "Lapsed."), top("P1", "p1-package-restart", "Arranged again.",
                List.of("packageRoute"))));

        assertThat(explanation().changed()).get().extracting(Explanation.Change::inWords).isEqualTo(
                "Changed since 4 May 2026, 10:00: Package state was on hold, is lapsed. The proposal was Pathway 0, is Pathway 1.");
        assertThat(explanation().inWords()).contains("• Arranged again.", "Changed since");
    }

    private Explanation explanation() {
        return explain.of(JOURNEY).orElseThrow();
    }

    private static DecisionTaken packageTable(String state, String description) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("packageState", state);
        return new DecisionTaken("care-package-standing", 1, MORNING, inputs, List.of(new MatchedRule("row", description,
                Map.of("packageRoute", "route-" + state), List.of("packageState"))), Map.of("packageState", "Package state"),
                List.of());
    }

    private static DecisionTaken bedTable() {
        return new DecisionTaken("bed-route", 1, MORNING, Map.of("recoveryPotential", "good"), List.of(new MatchedRule("row",
                "Recovery is possible.", Map.of("bedRoute", "short-term-bed"), List.of("recoveryPotential"))),
                Map.of("recoveryPotential", "Recovery potential"), List.of());
    }

    private static DecisionTaken top(String pathway, String kind, String description, List<String> reads) {
        return new DecisionTaken("select-pathway", 3, MORNING, Map.of("packageRoute", "x"), List.of(new MatchedRule("row",
                description, Map.of("pathway", pathway, "subPathway", kind, "reason", "As the table says"), reads)),
                Map.of(), List.of());
    }

    private static WhatIf whatIf(String fact, String words, String pathway, String kind) {
        return new WhatIf(fact, "x", words, Map.of("pathway", pathway, "subPathway", kind));
    }
}
