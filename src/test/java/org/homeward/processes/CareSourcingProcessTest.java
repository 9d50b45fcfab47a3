package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareNeed;
import org.homeward.sourcing.CareOffer;
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
    @Autowired
    private ProcessEngine engine;

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
                .hasPassed(PROCESS, "endEvent_interimAgreed").timelineHas("care.noCapacity");
        assertThat(market.need(person.journey()).state()).isEqualTo(CareNeed.State.INTERIM);
    }

    @Test
    @DisplayName("nobody answers, then all decline: a second, wider round, and after it the hub's lead; who says yes after all is chosen")
    void rounds() {
        market.homeCare(market.district(), 3);
        var near = market.homeCare(district, 3);
        var person = looking();
        var first = market.offer(person.journey(), near);
        expire(first);
        market.isOver(first, OfferState.EXPIRED);
        assertThat(market.mails(near)).containsExactly("offer-made", "offer-closed");
        var wide = market.offers(person.journey()).stream().filter(offer -> offer.round() == 2).toList();
        assertThat(wide).as("services of the same council elsewhere").isNotEmpty();
        wide.forEach(offer -> market.says(offer, "answer-offer", answersOffer("decline")));
        person.hasTasks("agree-interim");
        assertThat(market.offers(person.journey())).allMatch(offer -> !offer.isOpen());
        person.completes("agree-interim", "lee.lead", with(interim(), "arrangement", "wait")).waitsAt(PROCESS, "timer_nextMorning")
                .fires("timer_nextMorning");
        var again = market.offer(person.journey(), near);
        assertThat(again.ref()).isNotEqualTo(first.ref());
        market.says(again, "answer-offer", answersOffer("accept"));
        person.hasTasks("choose-offer");
    }

    @Test
    @DisplayName("a round ends when its time is over, and a yes that comes while the lead is asked counts")
    void late() {
        market.homeCare(market.district(), 3);
        var one = market.homeCare(district, 3);
        var person = looking().fires("timer_roundOver");
        market.offers(person.journey()).stream().filter(offer -> offer.round() == 2)
                .forEach(offer -> market.says(offer, "answer-offer", answersOffer("decline")));
        person.hasTasks("agree-interim");
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        person.hasPassed(PROCESS, "messageEvent_saidYesLate").hasTasks("choose-offer").withdrew("agree-interim");
    }

    @Test
    @DisplayName("none suits: those who said yes are thanked, and the next round begins")
    void noneSuits() {
        market.homeCare(market.district(), 3);
        var one = market.homeCare(district, 3);
        var person = looking();
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        var refused = market.offer(person.journey(), one);
        person.completes("choose-offer", BROKER, SourcingAnswers.findsNoneSuitable());
        market.isOver(refused, OfferState.NOT_CHOSEN);
        assertThat(market.offers(person.journey())).anyMatch(offer -> offer.round() == 2);
    }

    @Test
    @DisplayName("the chosen provider cannot begin after all: it sees nothing more, its places are free, and others are asked")
    void fellThrough() {
        market.homeCare(market.district(), 3);
        var one = market.homeCare(district, 3);
        var person = looking();
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        var chosen = market.offer(person.journey(), one);
        person.refuses("choose-offer", BROKER, chooses("O-000000"), "choose one of those offered")
                .completes("choose-offer", BROKER, with(chooses(chosen.ref()), "chosenBy", "broker-only-one"));
        market.says(chosen, "confirm-care-start", confirmsStart("no"));
        market.isOver(chosen, OfferState.DECLINED);
        assertThat(permit(one, person)).isEqualTo(Permit.NONE);
        person.hasPassed(PROCESS, "messageEvent_fellThrough").timelineHas("offer.fellThrough");
        assertThat(market.offers(person.journey())).anyMatch(offer -> offer.round() == 2);
    }

    @Test
    @DisplayName("a service that closes while it holds offers counts as declined, and the next are asked")
    void serviceCloses() {
        market.homeCare(market.district(), 3);
        var one = market.homeCare(district, 3);
        var other = market.homeCare(district, 3);
        var person = looking();
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        market.closes(one);
        market.isOver(market.offer(person.journey(), one), OfferState.DECLINED);
        person.hasTasks("choose-offer").completes("choose-offer", BROKER, SourcingAnswers.findsNoneSuitable());
        market.closes(other);
        market.isOver(market.offer(person.journey(), other), OfferState.DECLINED);
        assertThat(market.offers(person.journey())).anyMatch(offer -> offer.round() == 2);
    }

    private void expire(CareOffer offer) {
        var process = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(offer.ref()).singleResult();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(process.getId())
                .activityId("timer_notAnswered").singleResult().getId());
    }

    private Traveller looking() {
        return agreed().hasTasks("prepare-request")
                .givesTo("prepare-request", "brokerage-officers.eastvale")
                .completes("prepare-request", BROKER, request(district));
    }

    /** Described once, and the hub has agreed home with support. */
    private Traveller agreed() {
        return scenarios.agreedOnSupport(Somebody.verified(), SampleAnswers.homeCircumstances());
    }

    private static Map<String, Object> request(String district) {
        return with(SourcingAnswers.request(), "district", district);
    }

    private Permit permit(String organisation, Traveller person) {
        return policy.permit(new Viewer("somebody", Set.of("care-providers." + organisation)), person.journey());
    }
}
