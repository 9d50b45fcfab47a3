package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.judges;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.TellJourney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("News on the way home")
class PathwayNewsProcessTest {

    private static final String SPINE = "discharge-to-assess";
    private static final String SELECTION = "pathway-selection";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TellJourney tellJourney;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Board board;

    @Test
    @DisplayName("a place that housing has found opens a held decision: there is a place to go, and the pathway is selected again")
    void opensWhatIsHeld() {
        var person = withoutHome().completes("decide-by-judgement", "lee.lead", judges("hold"))
                .waitsAt("way-home", "messageEvent_reviewedAgain");
        tell(person, "housing.found");
        person.hasPassed("way-home", "messageEvent_pathwayReopened").timelineHas("pathway.reopened").hasTasks("agree-pathway");
        assertThat(person.decision("select-pathway").inputs()).containsEntry("hasPlaceToGo", true);
        assertThat(unheard(person)).isZero();
    }

    @Test
    @DisplayName("it opens an agreed pathway too, and what was agreed does not stand meanwhile")
    void opensWhatIsAgreed() {
        var person = withoutHome().completes("decide-by-judgement", "lee.lead", judges("P2")).hasPathway("P2").hasTasks("prepare-request");
        tell(person, "housing.found");
        person.hasPathway("none").withdrew("prepare-request").timelineHas("pathway.takenBack").hasTasks("agree-pathway")
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed")).hasPathway("P1");
    }

    @Test
    @DisplayName("while somebody is deciding the rules propose anew")
    void proposesAnew() {
        var person = withoutHome();
        tell(person, "housing.found");
        person.hasPassed(SELECTION, "messageEvent_factsChangedForLead").withdrew("decide-by-judgement").hasTasks("agree-pathway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity.decided", "choice.accepted", "safeguarding.decided", "continuingHealthcare.decided"})
    @DisplayName("what others decide takes a held decision up again, and leaves an agreed pathway as it is")
    void othersDecide(String news) {
        var held = withoutHome().completes("decide-by-judgement", "lee.lead", judges("hold"));
        tell(held, news);
        held.hasPassed("way-home", "messageEvent_pathwayReopened").hasTasks("triage-referral");
        var agreed = described(homeCircumstances()).completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"));
        tell(agreed, news);
        agreed.hasPathway("P1").hasTasks("prepare-request");
        assertThat(unheard(held) + unheard(agreed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"destination.unsafe", "funding.agreed"})
    @DisplayName("what leaving has to read is kept until it reads it")
    void keptForLeaving(String news) {
        var person = described(homeCircumstances());
        tell(person, news);
        person.hasTasks("agree-pathway");
        assertThat(unheard(person)).isOne();
        assertThat(tellJourney.wasTold(person.journey(), news)).isTrue();
    }

    @Test
    @DisplayName("who needs the bed again has no agreed pathway any more, on the board as well, and it is selected again afterwards")
    void needsTheBedAgain() {
        var person = scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge());
        assertThat(onTheBoard(person)).contains("P0");
        person.nextRound().completes("record-daily-review", "nina.ward", needsTheBed()).hasPathway("none").timelineHas("pathway.takenBack");
        assertThat(onTheBoard(person)).isEmpty();
        person.nextRound().completes("record-daily-review", "nina.ward", fitToLeave()).hasPathway("none")
                .hasTasks("review-changed-condition", "agree-simple-discharge")
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge());
        assertThat(onTheBoard(person)).contains("P0");
    }

    private Traveller withoutHome() {
        return described(with(homeCircumstances(), "homeType", "no-home"))
                .completes("triage-referral", "hana.hub", triages()).hasTasks("decide-by-judgement");
    }

    private Traveller described(Map<String, Object> home) {
        return scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward", home)
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs()).completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    private void tell(Traveller person, String news) {
        transaction.executeWithoutResult(status -> tellJourney.tell(person.journey(), news, "duty:test"));
    }

    private long unheard(Traveller person) {
        return scenarios.jdbc.sql("select count(*) from kept_news where journey = ? and heard_at is null")
                .param(person.journey().value()).query(Long.class).single();
    }

    private Optional<String> onTheBoard(Traveller person) {
        var ward = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));
        return board.page(ward, JourneyQuery.everybody().matching(person.journey().value()), Optional.empty(), 10).rows().stream()
                .filter(row -> row.journey().id().equals(person.journey())).findFirst().orElseThrow()
                .journey().progress().pathway();
    }
}
