package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SourcingAnswers.answersOffer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.capacity.Band;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.processes.SourcingAnswers;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.WhenAnswered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Many at the same moment")
class LastPlaceIT {

    private static final int ANSWERS = 200;
    private static final int AT_ONCE = 60;
    private static final int NEEDS = 50;
    private static final int PROVIDERS = 20;
    private static final int PLACES = 7;

    @Autowired
    private CareMarket market;
    @Autowired
    private CareNeeds needs;
    @Autowired
    private CareOffers offers;
    @Autowired
    private Journeys journeys;
    @Autowired
    private MakeOffers makeOffers;
    @Autowired
    private ChooseOffer chooseOffer;
    @Autowired
    private WithdrawNeed withdrawNeed;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final References references = new References(new SecureRandom());
    private final SecureRandom random = new SecureRandom();
    private final List<JourneyId> made = new ArrayList<>();

    @AfterEach
    void nobodyIsLeftOnTheBoard() {
        made.forEach(journey -> transaction.executeWithoutResult(status -> {
            journeys.close(journey, "recorded-in-error", clock.instant());
            withdrawNeed.calledOff(journey);
        }));
    }

    @Test
    @DisplayName("of 200 answers on the last place one is taken, and each of the others is told before it has said yes")
    void lastPlace() throws Exception {
        var district = market.district();
        var provider = market.homeCare(district, 1);
        var asked = IntStream.range(0, ANSWERS).mapToObj(i -> offered(district, 1)).map(List::stream).flatMap(it -> it).toList();
        assertThat(asked).hasSize(ANSWERS).extracting(CareOffer::organisation).containsOnly(provider);
        var said = together(asked.stream().<Callable<String>>map(offer -> () -> accepts(offer)).toList());
        assertThat(said.stream().filter("yes"::equals)).hasSize(1);
        assertThat(said.stream().filter("full"::equals)).hasSize(ANSWERS - 1);
        assertThat(reserved(provider)).isOne();
        assertThat(asked.stream().map(offer -> offers.find(offer.ref()).orElseThrow().state()).filter(OfferState.ACCEPTED::equals)).hasSize(1);
    }

    @Test
    @DisplayName("50 needs with 20 offers each, answered sixty at a time, then chosen so: no place twice, and one provider a need at most")
    void noDoubleBooking() throws Exception {
        var district = market.district();
        var providers = IntStream.range(0, PROVIDERS).mapToObj(i -> market.homeCare(district, PLACES)).toList();
        var asked = IntStream.range(0, NEEDS).mapToObj(i -> offered(district, PROVIDERS)).toList();
        assertThat(asked).allMatch(each -> each.size() == PROVIDERS);
        var said = together(asked.stream().flatMap(List::stream).<Callable<String>>map(offer -> () -> accepts(offer)).toList());
        assertThat(said.stream().filter("yes"::equals)).hasSize(PROVIDERS * PLACES);
        providers.forEach(provider -> assertThat(reserved(provider)).as(provider).isEqualTo(PLACES));
        var withYes = asked.stream().map(each -> each.get(0).need()).filter(need -> offers.of(need).stream().anyMatch(LastPlaceIT::accepted)).toList();
        var chosen = together(withYes.stream().flatMap(need -> Stream.<Callable<String>>of(() -> chooses(need, 0), () -> chooses(need, 1))).toList());
        assertThat(chosen.stream().filter("chosen"::equals)).as("one choice a need").hasSize(withYes.size());
        withYes.forEach(need -> assertThat(offers.of(need).stream().filter(CareOffer::isOpen)).as(need).hasSize(1));
        assertThat(providers.stream().mapToInt(this::reserved).sum()).as("only what was chosen is still kept").isEqualTo(withYes.size());
        providers.forEach(provider -> assertThat(reserved(provider)).as(provider).isLessThanOrEqualTo(PLACES));
    }

    /** Somebody for whom care is looked for, and the offers of the first round. */
    private List<CareOffer> offered(String district, int most) {
        var journey = JourneyId.fresh(random);
        made.add(journey);
        var now = clock.instant();
        return transaction.execute(status -> {
            journeys.open(Journey.opened(journey, new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
                    Optional.of("northbridge-hub"), Optional.of("eastvale")), now));
            var need = new CareNeed(references.need(), journey, "eastvale", "P1", CareNeed.Purpose.DISCHARGE, List.of("home-care"),
                    new CareNeed.Asked(district, "80 to 89", List.of(Band.TEA), 1, List.of(30), 1, List.of(), now.plus(Duration.ofDays(1)), List.of(),
                            "no", "A test"), new CareNeed.Wishes(Optional.empty(), Optional.empty(), false), CareNeed.State.OPEN, now, now, "test");
            needs.open(need);
            makeOffers.make(journey, Ring.NEAR, most, 4);
            return offers.of(need.ref());
        });
    }

    private String accepts(CareOffer offer) {
        try {
            return market.says(offer, "answer-offer", answersOffer("accept")).startsWith("Your yes") ? "yes" : "late";
        } catch (AnswersRefused full) {
            return "full";
        }
    }

    /** Two brokers choose for the same need at once; each another of those who have said yes, where there are two. */
    private String chooses(String need, int which) {
        var journey = needs.find(need).orElseThrow().journey();
        var yes = offers.of(need).stream().filter(LastPlaceIT::accepted).toList();
        if (yes.isEmpty()) {
            return "late";
        }
        var answers = SourcingAnswers.chooses(yes.get(Math.min(which, yes.size() - 1)).ref());
        return transaction.execute(status -> {
            if (!chooseOffer.check(journey, answers).isEmpty()) {
                return "late";
            }
            chooseOffer.answered(new WhenAnswered.Sheet(journey, "test", "choose-offer", answers, "bea.broker", Optional.empty(), clock.instant()));
            return "chosen";
        });
    }

    private static boolean accepted(CareOffer offer) {
        return offer.state() == OfferState.ACCEPTED;
    }

    private int reserved(String provider) {
        return jdbc.sql("select coalesce(sum(places), 0) from capacity_reservation where service = ? and band = 'tea' and freed_at is null")
                .param(provider).query(Integer.class).single();
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = new Threads(work.size())) {
            var running = new ArrayList<Future<String>>();
            for (var one : work) {
                running.add(threads.pool.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            var said = new ArrayList<String>();
            for (var each : running) {
                said.add(each.get());
            }
            return said;
        }
    }

    /** Three times as many at once as there are connections; with more, those at the end of the queue are sent away before their turn. */
    private static final class Threads implements AutoCloseable {

        private final ExecutorService pool;

        private Threads(int work) {
            pool = Executors.newFixedThreadPool(Math.min(AT_ONCE, work));
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
