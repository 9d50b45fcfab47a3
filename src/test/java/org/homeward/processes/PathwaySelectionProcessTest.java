package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.judges;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.util.HashMap;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.pathway.ExplainPathway;
import org.homeward.tasks.DecisionsTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Selecting the pathway")
class PathwaySelectionProcessTest {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ExplainPathway explain;
    @Autowired
    private DecisionsTaken decisions;

    @Test
    @DisplayName("the rules propose, with the rule and the facts kept")
    void proposes() {
        var proposal = supported(therapy(), needs()).hasTasks("agree-pathway").decision("select-pathway");
        assertThat(proposal.output("subPathway")).contains("p1-home-single-handed");
        assertThat(proposal.inputs()).containsEntry("homeSupport", "visits-single").containsEntry("hasPlaceToGo", true);
        assertThat(proposal.matched()).singleElement().extracting(rule -> rule.description()).asString().isNotBlank();
    }

    @Test
    @DisplayName("the tables below are kept with it, and what one other answer would have changed")
    void explains() {
        var journey = supported(with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"), needs()).journey();
        var why = explain.of(journey).orElseThrow();
        assertThat(why.proposal()).startsWith("Pathway 2, a short-term bed first");
        assertThat(why.because()).element(0).asString().startsWith("The person does not live in a care home");
        assertThat(why.because()).contains("The home is not safe and cannot be made safe before leaving. Local default.")
                .last().asString().contains("home does not work now and recovery is likely");
        assertThat(why.whatIf()).contains("If the home could be made safe before leaving, the proposal would be Pathway 1 (home after fix).");
        assertThat(decisions.askings(journey, "select-pathway", 1).get(0)).extracting(it -> it.decision())
                .contains("home-support", "bed-route", "care-package-standing", "care-home-route").endsWith("select-pathway");
    }

    @Test
    @DisplayName("what else has to happen before leaving is listed beside the pathway and kept")
    void beforeLeaving() {
        var traveller = supported(therapy(), with(needs(), "infectionPrecautions", "yes"));
        assertThat(traveller.decision("pathway-prerequisites").matched()).extracting(rule -> rule.outputs().get("check"))
                .containsExactly("agree-infection-plan");
        assertThat(scenarios.engine.getFormService().getTaskFormVariables(traveller.task("agree-pathway").getId()))
                .extractingByKey("beforeLeaving").asString().contains("whoever receives the person agrees how");
    }

    @Test
    @DisplayName("overriding the proposal needs a reason")
    void override() {
        supported(therapy(), needs())
                .refuses("agree-pathway", "hana.hub", agrees("P0", "p0-no-new-support"), "reason")
                .completes("agree-pathway", "hana.hub", with(agrees("P0", "p0-no-new-support"), "overrideReason",
                        "Her daughter moves in"))
                .hasPathway("P0").hasTasks("confirm-leaving");
    }

    @Test
    @DisplayName("a sub-pathway of another pathway is refused")
    void subPathway() {
        supported(therapy(), needs())
                .refuses("agree-pathway", "hana.hub", agrees("P1", "p2-short-term-bed"), "athway");
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource({
        "assess-therapy, homeIsSafe, not-known",
        "assess-therapy, canBeLeftBetweenVisits, not-known",
        "assess-social-care, needChange, not-known",
        "describe-needs, endOfLifeWish, not-asked",
        "confirm-home-circumstances, homeType, not-known"
    })
    @DisplayName("an answer that is not known never proposes a pathway: a person decides")
    void notKnown(String form, String question, String answer) {
        var change = Map.<String, Map<String, Object>>of(form, Map.of(question, answer));
        var traveller = scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward",
                        merged(homeCircumstances(), change.get("confirm-home-circumstances")))
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", merged(needs(), change.get("describe-needs")))
                .completes("assess-therapy", "theo.therapist", merged(therapy(), change.get("assess-therapy")))
                .completes("assess-social-care", "sofia.social",
                        merged(socialCare(), change.get("assess-social-care")));
        traveller.hasTasks("triage-referral").completes("triage-referral", "hana.hub", triages())
                .hasTasks("decide-by-judgement").givesTo("decide-by-judgement", "hub-leads.northbridge-hub");
        assertThat(traveller.decision("select-pathway").output("pathway")).contains("judgement");
    }

    @Test
    @DisplayName("a judgement is a pathway like any other")
    void judged() {
        supported(with(therapy(), "homeIsSafe", "not-known"), needs())
                .completes("triage-referral", "hana.hub", triages())
                .completes("decide-by-judgement", "lee.lead", judges("P2"))
                .hasPathway("P2").hasTasks("prepare-request");
    }

    @Test
    @DisplayName("a new care home needs a second signature, and may be thought over")
    void countersigned() {
        var agreement = with(agrees("P3", "p3-new-care-home"), "overrideReason", "Home has been tried three times",
                "whyNotHome", "Night falls in spite of live-in care");
        supported(therapy(), needs())
                .completes("agree-pathway", "hana.hub", agreement).hasTasks("countersign-pathway")
                .givesTo("countersign-pathway", "hub-leads.northbridge-hub")
                .completes("countersign-pathway", "lee.lead", countersigns("no-think-again"))
                .hasTasks("agree-pathway")
                .completes("agree-pathway", "hana.hub", agreement)
                .completes("countersign-pathway", "lee.lead", countersigns("yes"))
                .hasPathway("P3");
    }

    @Test
    @DisplayName("why not home has to be said before a bed")
    void whyNotHome() {
        supported(therapy(), needs()).refuses("agree-pathway", "hana.hub",
                with(agrees("P2", "p2-short-term-bed"), "overrideReason", "Asked for by the family"), "home");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "homeIsSafe, not-known", "needChange, not-known", "canBeLeftBetweenVisits, not-known", "needChange, higher",
        "careWorkersAsBefore, as-before", "careWorkersAsBefore, not-known", "usualHome, not-known",
        "endOfLifeWish, not-asked", "carerCanHelp, not-asked", "personAgrees, lacks-capacity",
        "homeIsSafe, no"
    })
    @DisplayName("the ward agrees only a plain way home; everything else goes to the hub, and answers are kept")
    void toTheHub(String question, String answer) {
        var traveller = scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", with(simpleDischarge(), question, answer))
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-social-care")
                .hasPathway("none");
        traveller.givesTo("assess-social-care", "social-workers.eastvale");
    }

    @Test
    @DisplayName("who does not agree goes to the hub too, and is offered what there is")
    void personDisagrees() {
        scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", with(simpleDischarge(), "personAgrees", "no"))
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-social-care", "offer-available-care")
                .hasPathway("none");
    }

    @Test
    @DisplayName("the ward may send somebody to the hub, and says why")
    void sent() {
        var answers = with(simpleDischarge(), "decision", "send-to-hub");
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .refuses("agree-simple-discharge", "nina.ward", answers, "hub")
                .completes("agree-simple-discharge", "nina.ward", with(answers, "sendReason", "New stairs at home"))
                .hasStage("assessing");
    }

    private Traveller supported(Map<String, Object> therapy, Map<String, Object> needs) {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs)
                .completes("assess-therapy", "theo.therapist", therapy)
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    private static Map<String, Object> merged(Map<String, Object> answers, Map<String, Object> change) {
        var all = new HashMap<>(answers);
        if (change != null) {
            all.putAll(change);
        }
        return all;
    }
}
