package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.CloseJourney;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareOffer;
import org.homeward.sourcing.EndCare;
import org.homeward.sourcing.OfferState;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Care that was found and is given")
class EndedCareProcessTest {

    private static final String BROKER = "bea.broker";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private AtHome home;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private CloseJourney closeJourney;
    @Autowired
    private EndCare endCare;
    @Autowired
    private Answers answers;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private String district;
    private String provider;

    @BeforeEach
    void somebodyCares() {
        district = market.district();
        provider = market.homeCare(district, 3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"recovered", "reduced", "same", "increased", "care-home", "transferred", "readmitted"})
    @DisplayName("ends with recovery support: its provider is told, sees the person no more, and its places are free")
    void supportCloses(String outcome) {
        var person = isHome(begun());
        var offer = offer(person);
        close(person, outcome);
        ended(person, offer);
    }

    @ParameterizedTest(name = "{0}: ended is {1}")
    @CsvSource({"care-home, false", "increased, false", "recovered, true", "transferred, true", "readmitted, true"})
    @DisplayName("goes on after recovery support where it was found for the long term and is still needed")
    void longTerm(String outcome, boolean ends) {
        var person = longTerm();
        var offer = offer(person);
        close(person, outcome);
        if (ends) {
            ended(person, offer);
        } else {
            goesOn(person, offer);
        }
    }

    @Test
    @DisplayName("goes on after recovery support where whoever closed that has named its provider for what follows")
    void sameProviderGoesOn() {
        var person = isHome(begun());
        answers.keep(person.journey(), "test-closing", "close-recovery", Map.of("longTermProvider", provider), "hana.hub", clock.instant());
        close(person, "same");
        goesOn(person, offer(person));
    }

    @Test
    @DisplayName("goes on where the journey was over with leaving: nothing is heard of it any more")
    void leftIsNoEnd() {
        var person = isHome(begun());
        close(person, "left");
        goesOn(person, offer(person));
    }

    @Test
    @DisplayName("is taken back, and has not ended, where it was only to begin")
    void notBegun() {
        var person = isHome(found(confirmsStart("yes")));
        var offer = offer(person);
        close(person, "recovered");
        market.isOver(offer, OfferState.WITHDRAWN);
    }

    @Test
    @DisplayName("ends when the person dies at home, or is in another hospital")
    void journeyEnds() {
        var dying = begun();
        dying.leavesHospital("1").dies();
        ended(dying, offer(dying));
        somebodyCares();
        var moved = begun(Somebody.verified());
        moved.leavesHospital("1").isTransferred();
        ended(moved, offer(moved));
    }

    @Test
    @DisplayName("ends when the person dies after their journey has closed, said of that journey or of a later one")
    void diesAfterwards() {
        var person = longTerm();
        close(person, "increased");
        scenarios.died(person.journey());
        ended(person, offer(person));
        somebodyCares();
        var again = Somebody.verified();
        var earlier = longTerm(again);
        close(earlier, "care-home");
        goesOn(earlier, offer(earlier));
        scenarios.admitAgain(again).dies();
        ended(earlier, offer(earlier));
    }

    @Test
    @DisplayName("ends in a bed when the person goes home from it with nothing new")
    void leavesBed() {
        var person = isHome(begun());
        answers.keep(person.journey(), "test-review", "review-placement", RecoveryAnswers.homeIsPossible(), "sofia.social", clock.instant());
        runtime.createProcessInstanceByKey("home-from-bed").businessKey(person.journey().value()).setVariable("pathway", "P2").execute();
        person.hasTasks("agree-pathway").completes("agree-pathway", "hana.hub", SampleAnswers.agrees("P0", "p0-no-new-support"))
                .hasPassed("home-from-bed", "endEvent_homeWithout");
        ended(person, offer(person));
    }

    @Test
    @DisplayName("ends as soon as other care of the same journey begins, and not when that is arranged")
    void takenOver() {
        var person = isHome(begun());
        var offer = offer(person);
        runtime.createProcessInstanceByKey("care-sourcing").businessKey(person.journey().value()).setVariable("pathway", "P1").execute();
        var before = provider;
        somebodyCares();
        cared(person, confirmsStart("yes"));
        round();
        assertThat(market.reserved(offer)).as("they are there until the other care begins").isPositive();
        jdbc.sql("update care_offer set start_at = ? where ref = ?").params(Timestamp.from(clock.instant()), offer(person).ref()).update();
        round();
        goesOn(person, offer(person));
        provider = before;
        ended(person, offer);
    }

    private void round() {
        endCare.takenOver().forEach(endCare::takenOver);
    }

    private void ended(Traveller person, CareOffer offer) {
        market.isOver(offer, OfferState.ENDED);
        person.timelineHas("care.ended");
        assertThat(sight(person)).isEqualTo(Permit.NONE);
        assertThat(market.mails(provider)).containsOnlyOnce("offer-ended");
        assertThat(jdbc.sql("select because from care_offer_step where offer = ? and state = 'ended'").param(offer.ref())
                .query(String.class).single()).isNotBlank();
    }

    private void goesOn(Traveller person, CareOffer offer) {
        assertThat(offer(person).state()).isEqualTo(OfferState.ACTIVE);
        assertThat(market.reserved(offer)).isPositive();
        assertThat(sight(person)).isNotEqualTo(Permit.NONE);
    }

    private Permit sight(Traveller person) {
        return policy.permit(new Viewer("somebody", Set.of("care-providers." + provider)), person.journey());
    }

    private CareOffer offer(Traveller person) {
        return market.offer(person.journey(), provider);
    }

    private Traveller begun() {
        return begun(somebody);
    }

    private Traveller begun(Somebody whose) {
        return found(whose, with(confirmsStart("yes"), "serviceStartAt", SampleAnswers.today() + "T00:00"));
    }

    private Traveller found(Map<String, Object> start) {
        return found(somebody, start);
    }

    private Traveller found(Somebody whose, Map<String, Object> start) {
        return cared(scenarios.agreedOnSupport(whose, SampleAnswers.homeCircumstances()), start);
    }

    /** A broker looks for it; the provider says yes, is chosen and says when it begins. */
    private Traveller cared(Traveller person, Map<String, Object> start) {
        person.completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", district));
        market.says(offer(person), "answer-offer", SourcingAnswers.answersOffer("accept"));
        person.completes("choose-offer", BROKER, SourcingAnswers.chooses(offer(person).ref()));
        market.says(offer(person), "confirm-care-start", start);
        return person;
    }

    private Traveller longTerm() {
        return longTerm(somebody);
    }

    private Traveller longTerm(Somebody whose) {
        var person = isHome(begun(whose));
        jdbc.sql("update care_need set purpose = 'long-term' where journey = ?").param(person.journey().value()).update();
        return person;
    }

    /** Has left hospital; nothing runs for them in this test. */
    private Traveller isHome(Traveller person) {
        person.leavesHospital("1");
        home.stopAll(person.journey());
        return person;
    }

    private void close(Traveller person, String outcome) {
        scenarios.transaction.executeWithoutResult(status ->
                closeJourney.close(person.journey(), outcome, "journey.closed", "process:discharge-to-assess"));
    }
}
