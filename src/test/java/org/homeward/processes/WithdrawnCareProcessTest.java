package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyNews;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareNeed;
import org.homeward.sourcing.CareOffer;
import org.homeward.sourcing.OfferState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Care that is not needed any more")
class WithdrawnCareProcessTest {

    private static final String BROKER = "bea.broker";
    private static final Set<Waiting> WITHOUT_OFFERS = EnumSet.of(Waiting.REQUEST, Waiting.INTERIM, Waiting.NEXT_MORNING);

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private JourneyNews news;

    /** Every state in which one of the two processes waits. */
    enum Waiting {
        REQUEST, OFFERED, QUESTION, CONSENT, ASSESSING, ACCEPTED, CHOSEN, CONFIRMED, INTERIM, NEXT_MORNING
    }

    /** Everything that takes the need away. */
    enum Turn {
        DIED(Traveller::dies), SELF_DISCHARGED(Traveller::dischargesThemselves), ADMISSION_CANCELLED(Traveller::wasAdmittedInError),
        NEEDS_THE_BED(person -> person.nextRound().completes("record-daily-review", "nina.ward", needsTheBed())), REASSESSED(person -> { });

        private final Consumer<Traveller> happens;

        Turn(Consumer<Traveller> happens) {
            this.happens = happens;
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Waiting.values()).flatMap(waiting -> Arrays.stream(Turn.values()).map(turn -> Arguments.of(waiting, turn)));
    }

    @ParameterizedTest(name = "waiting: {0}, then {1}")
    @MethodSource("everywhere")
    @DisplayName("closes every offer, frees every place, tells every provider, and hides the person again")
    void withdrawn(Waiting waiting, Turn turn) {
        var district = market.district();
        var home = market.careHome(district, 3);
        var other = market.careHome(district, 3);
        var person = agreed();
        bring(person, district, home, waiting);
        var open = waiting == Waiting.REQUEST ? List.<CareOffer>of()
                : market.offers(person.journey()).stream().filter(offer -> offer.isOpen()).toList();
        assertThat(open.isEmpty()).as("nobody is asked yet, or any more").isEqualTo(WITHOUT_OFFERS.contains(waiting));
        if (turn == Turn.REASSESSED) {
            assertThat(news.tell(person.journey(), "pathway.reopened")).isOne();
        } else {
            turn.happens.accept(person);
        }
        open.forEach(offer -> {
            market.isOver(offer, OfferState.WITHDRAWN);
            assertThat(market.mails(offer.organisation()).stream().filter("offer-withdrawn"::equals)).as(offer.organisation()).hasSize(1);
        });
        if (waiting != Waiting.REQUEST) {
            assertThat(market.need(person.journey()).isOpen()).isFalse();
        }
        for (var organisation : List.of(home, other)) {
            assertThat(policy.permit(new Viewer("somebody", Set.of("care-providers." + organisation)), person.journey())).isEqualTo(Permit.NONE);
        }
        assertThat(scenarios.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("care-sourcing")
                .processInstanceBusinessKey(person.journey().value()).count()).isZero();
    }

    @Test
    @DisplayName("who has left hospital keeps the provider that was chosen, and the brokers hear that nothing is confirmed")
    void leftMeanwhile() {
        var district = market.district();
        var home = market.careHome(district, 3);
        var other = market.careHome(district, 3);
        var person = agreed();
        bring(person, district, home, Waiting.CHOSEN);
        person.leavesHospital("1").timelineHas("care.notConfirmed");
        assertThat(market.offer(person.journey(), home).state()).isEqualTo(OfferState.CHOSEN);
        market.isOver(market.offer(person.journey(), other), OfferState.NOT_CHOSEN);
        market.says(market.offer(person.journey(), home), "confirm-care-start", confirmsStart("yes"));
        assertThat(market.offer(person.journey(), home).state()).isEqualTo(OfferState.ACTIVE);
    }

    @Test
    @DisplayName("a chosen provider that cannot begin after the person has left: the brokers hear of it again")
    void fellThroughAtHome() {
        var district = market.district();
        var home = market.careHome(district, 3);
        var person = agreed();
        bring(person, district, home, Waiting.CHOSEN);
        person.leavesHospital("1");
        market.says(market.offer(person.journey(), home), "confirm-care-start", confirmsStart("no"));
        market.isOver(market.offer(person.journey(), home), OfferState.DECLINED);
        assertThat(market.told("care-not-confirmed", market.need(person.journey()).ref())).isEqualTo(2);
    }

    @Test
    @DisplayName("an answer that comes after the person has died changes nothing and says so")
    void answeredTooLate() {
        var district = market.district();
        var home = market.careHome(district, 3);
        var person = agreed();
        bring(person, district, home, Waiting.OFFERED);
        var offer = market.offer(person.journey(), home);
        person.dies();
        assertThat(market.says(offer, "answer-offer", answersOffer("accept"))).contains("not asked any more");
        market.isOver(offer, OfferState.WITHDRAWN);
        assertThat(market.need(person.journey()).state()).isEqualTo(CareNeed.State.WITHDRAWN);
    }

    private void bring(Traveller person, String district, String home, Waiting waiting) {
        if (waiting == Waiting.REQUEST) {
            return;
        }
        var nobody = waiting == Waiting.INTERIM || waiting == Waiting.NEXT_MORNING;
        person.completes("prepare-request", BROKER, nobody ? SourcingAnswers.requestNobodyServes() : with(SourcingAnswers.requestForBed(),
                "careKinds", List.of("care-home-nursing"), "bedType", "nursing", "district", district));
        if (waiting == Waiting.NEXT_MORNING) {
            person.completes("agree-interim", "lee.lead", with(SampleAnswers.interim(), "arrangement", "wait"));
        }
        if (nobody) {
            return;
        }
        var offer = market.offer(person.journey(), home);
        switch (waiting) {
            case QUESTION -> market.says(offer, "answer-offer", answersOffer("interested-question"));
            case CONSENT, ASSESSING -> market.says(offer, "answer-offer", answersOffer("ask-to-assess"));
            case ACCEPTED, CHOSEN, CONFIRMED -> market.says(offer, "answer-offer", answersOffer("accept"));
            default -> { }
        }
        if (waiting == Waiting.ASSESSING) {
            person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("yes"));
        }
        if (waiting == Waiting.CHOSEN || waiting == Waiting.CONFIRMED) {
            person.completes("choose-offer", BROKER, chooses(offer.ref()));
        }
        if (waiting == Waiting.CONFIRMED) {
            market.says(offer, "confirm-care-start", confirmsStart("yes"));
        }
    }

    private Traveller agreed() {
        return scenarios.agreedOnSupport(Somebody.verified(), SampleAnswers.homeCircumstances());
    }
}
