package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareNeed;
import org.homeward.sourcing.OfferState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Finding care")
class CareSourcingProcessTest {

    private static final String BROKER = "bea.broker";
    private static final String PROCESS = "care-sourcing";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private AccessPolicy policy;

    private String district;

    @BeforeEach
    void ownDistrict() {
        district = market.district();
    }

    @Test
    @DisplayName("two say yes, the person chooses one, that one alone learns who it is and says when it begins; the other is thanked")
    void placed() {
        var one = market.homeCare(district, 3);
        var other = market.homeCare(district, 3);
        var person = looking();
        assertThat(market.offers(person.journey())).hasSize(2).allMatch(offer -> offer.state() == OfferState.OFFERED);
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        person.hasTasks("choose-offer").hasStage("sourcing");
        market.says(market.offer(person.journey(), other), "answer-offer", answersOffer("accept"));
        person.hasTasks("choose-offer");
        assertThat(permit(one, person)).isEqualTo(Permit.NONE);
        var chosen = market.offer(person.journey(), one);
        person.completes("choose-offer", BROKER, chooses(chosen.ref())).hasTasks().waitsAt(PROCESS, "gateway_startConfirmed");
        assertThat(permit(one, person)).isNotEqualTo(Permit.NONE);
        assertThat(permit(other, person)).isEqualTo(Permit.NONE);
        market.isOver(market.offer(person.journey(), other), OfferState.NOT_CHOSEN);
        assertThat(market.says(chosen, "confirm-care-start", confirmsStart("yes"))).contains(person.name().toUpperCase(Locale.UK));
        person.hasPassed(PROCESS, "endEvent_careConfirmed").hasTasks("confirm-leaving").timelineHas("care.confirmed");
        assertThat(market.offer(person.journey(), one).state()).isEqualTo(OfferState.ACTIVE);
        assertThat(market.reserved(chosen)).isEqualTo(2);
        assertThat(market.need(person.journey()).state()).isEqualTo(CareNeed.State.CONFIRMED);
        assertThat(market.mails(one)).containsExactly("offer-made", "offer-chosen");
        assertThat(market.mails(other)).containsExactly("offer-made", "offer-closed");
    }

    @Test
    @DisplayName("where nobody serves the area, the hub's lead is asked at once")
    void nobodyCovers() {
        var person = agreed().completes("prepare-request", BROKER,
                with(request(district), "careKinds", List.of("night-support"), "timeBands", List.of("night")));
        person.hasTasks("agree-interim").completes("agree-interim", "lee.lead", interim()).hasTasks("confirm-leaving")
                .hasPassed(PROCESS, "endEvent_noCapacity").timelineHas("care.noCapacity");
        assertThat(market.need(person.journey()).state()).isEqualTo(CareNeed.State.INTERIM);
    }

    private Traveller looking() {
        return agreed().hasTasks("prepare-request")
                .givesTo("prepare-request", "brokerage-officers.eastvale")
                .completes("prepare-request", BROKER, request(district));
    }

    /** Described once, and the hub has agreed home with support. */
    private Traveller agreed() {
        return scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward", SampleAnswers.homeCircumstances())
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", SampleAnswers.needs())
                .completes("assess-therapy", "theo.therapist", SampleAnswers.therapy())
                .completes("assess-social-care", "sofia.social", SampleAnswers.socialCare())
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"));
    }

    private static Map<String, Object> request(String district) {
        return with(SourcingAnswers.request(), "district", district);
    }

    private Permit permit(String organisation, Traveller person) {
        return policy.permit(new Viewer("somebody", Set.of("care-providers." + organisation)), person.journey());
    }
}
