package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.fakes.Hospital.NOW;

import java.time.Instant;
import java.util.Map;
import org.homeward.fakes.CouncilDesk;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.Refusal;
import org.junit.jupiter.api.Test;

class AgreePathwayTest {

    private final Hospital hospital = new Hospital();
    private final JourneyId journey = hospital.admit();
    private final RecordAgreedPathway record = new RecordAgreedPathway(hospital.journeys, hospital.answers,
            hospital.decisions, hospital.relationships(), new CouncilDesk(hospital).withdraw, hospital.timeline::add, hospital.clock);
    private final OverrideNeedsReason rule = new OverrideNeedsReason(hospital.decisions);

    @Test
    void theProposalIsAgreedWithoutAReason() {
        hospital.decisions.proposed("P1", "p1-home-single-handed");
        assertThat(rule.check(journey, Map.of("pathway", "P1", "subPathway", "p1-home-therapy"))).isEmpty();
    }

    @Test
    void anotherPathwayNeedsAReason() {
        hospital.decisions.proposed("P1", "p1-home-single-handed");
        Map<String, Object> other = Map.of("pathway", "P2", "subPathway", "p2-short-term-bed");
        assertThat(rule.check(journey, other)).extracting(Refusal::question).containsExactly("overrideReason");
        assertThat(rule.check(journey, Map.of("pathway", "P2", "subPathway", "p2-short-term-bed", "overrideReason",
                "The stairs"))).isEmpty();
    }

    @Test
    void aKindBelongsToItsPathway() {
        hospital.decisions.proposed("P1", "p1-home-single-handed");
        assertThat(rule.check(journey, Map.of("pathway", "P1", "subPathway", "p2-short-term-bed")))
                .extracting(Refusal::question).containsExactly("subPathway");
    }

    @Test
    void theHubsDecisionIsRecordedWithItsOriginButNotItsWords() {
        hospital.decisions.proposed("P1", "p1-home-single-handed");
        answered("agree-pathway", NOW, Map.of("pathway", "P2", "subPathway", "p2-short-term-bed", "overrideReason",
                "Ada cannot manage the stairs", "whyNotHome", "No bed downstairs"));

        record.agreedByHub(journey);

        assertThat(hospital.journey(journey).pathway()).contains("P2");
        assertThat(hospital.journeys.subPathways).containsEntry(journey, "p2-short-term-bed");
        assertThat(hospital.seenBy).contains("hub-case-managers.northbridge-hub");
        assertThat(lastEntry().text())
                .isEqualTo("Pathway 2, a short-term bed first: agreed with a reason, instead of P1.");
        assertThat(lastEntry().byWhom()).contains("hana.hub");
        assertThat(shown("countersign-pathway")).contains("chosen by hana.hub", "Reason: Ada cannot manage",
                "Why home does not work: No bed downstairs", "Proposed: Pathway 1");
    }

    @Test
    void aJudgementTakesNoKindFromAnOlderAnswer() {
        hospital.decisions.proposed("judgement", "needs-a-persons-judgement");
        answered("agree-pathway", NOW.minusSeconds(60), Map.of("pathway", "P3", "subPathway", "p3-new-care-home"));
        answered("decide-by-judgement", NOW, Map.of("pathway", "P1", "reason", "Looked at together"));

        record.agreedByHub(journey);

        assertThat(hospital.journey(journey).pathway()).contains("P1");
        assertThat(hospital.journeys.subPathways).containsEntry(journey, "not-stated");
        assertThat(lastEntry().text()).contains("decided by judgement, with a reason");
    }

    @Test
    void theWardAgreesOnlyWhatIsProposedToo() {
        answered("agree-simple-discharge", NOW, Map.of("decision", "agree-P0"));
        hospital.decisions.proposed("P1", "p1-home-therapy");
        assertThatThrownBy(() -> record.agreedByWard(journey)).isInstanceOf(IllegalStateException.class);

        hospital.decisions.proposed("P0", "p0-no-new-support");
        record.agreedByWard(journey);

        assertThat(hospital.journey(journey).pathway()).contains("P0");
        assertThat(hospital.seenBy).doesNotContain("hub-case-managers.northbridge-hub");
    }

    @Test
    void theProposalIsShownWithWhatItsRuleSays() {
        assertThat(proposed()).isEqualTo("The tables have not been asked yet.");
        hospital.decisions.proposed("P1", "p1-home-single-handed");
        assertThat(proposed()).isEqualTo("Pathway 1, home with support (home single handed). "
                + "Visits by one care worker.\nWhy:\n• Band: home. Annex B.");
    }

    private String proposed() {
        return new ProposedPathway("agree-pathway", new ExplainPathway(hospital.decisions)).of(journey).get("proposedPathway").toString();
    }

    private String shown(String form) {
        return new AgreedPathwayShown(form, hospital.answers, hospital.decisions, hospital.directory).of(journey)
                .get("agreedPathway").toString();
    }

    private void answered(String form, Instant at, Map<String, Object> answers) {
        hospital.answers.keep(journey, "t", form, answers, "hana.hub", at);
    }

    private TimelineEntry lastEntry() {
        return hospital.timeline.get(hospital.timeline.size() - 1);
    }
}
