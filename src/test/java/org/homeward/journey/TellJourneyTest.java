package org.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.fakes.KeptNewsInMemory;
import org.junit.jupiter.api.Test;

class TellJourneyTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");

    private final KeptNewsInMemory kept = new KeptNewsInMemory();
    private final List<String> followed = new ArrayList<>();
    private final List<Runnable> inTheEnd = new ArrayList<>();
    private int listening;
    private final TellJourney tellJourney = new TellJourney((journey, message) -> listening, kept, () -> Stream.of(new WhenTold() {
        @Override
        public boolean follows(String message) {
            return message.equals("housing.found");
        }

        @Override
        public void told(JourneyId journey, String message) {
            followed.add(message);
        }
    }), inTheEnd::add, Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatIsFollowedIsHeardAndKnownFromThenOn() {
        tellJourney.tell(JOURNEY, "housing.found", "duty:1");
        assertThat(followed).containsExactly("housing.found");
        assertThat(kept.unheard()).isEmpty();
        assertThat(tellJourney.wasTold(JOURNEY, "housing.found")).isTrue();
        assertThat(tellJourney.wasTold(new JourneyId("J-000002"), "housing.found")).isFalse();
    }

    @Test
    void whatNobodyWaitsForIsToldAgainUntilSomebodyDoes() {
        tellJourney.tell(JOURNEY, "funding.agreed", "duty:1");
        assertThat(tellJourney.tellAgain()).isZero();
        assertThat(kept.unheard()).containsExactly("funding.agreed");
        listening = 1;
        assertThat(tellJourney.tellAgain()).isOne();
        assertThat(kept.unheard()).isEmpty();
        assertThat(followed).isEmpty();
    }

    @Test
    void whatSomebodyWaitsForIsHeardAtOnce() {
        listening = 1;
        tellJourney.tell(JOURNEY, "funding.agreed", "duty:1");
        assertThat(kept.unheard()).isEmpty();
    }

    @Test
    void whoComesToWaitMeanwhileHearsItInTheEndAndOnce() {
        tellJourney.tellInTheEnd(JOURNEY, "plan.changed", "process:discharge 1");
        assertThat(kept.unheard()).containsExactly("plan.changed");
        listening = 1;
        inTheEnd.forEach(Runnable::run);
        assertThat(kept.unheard()).isEmpty();
        assertThat(tellJourney.tellAgain()).isZero();
    }

    @Test
    void whatIsHeardAtOnceIsNotToldInTheEnd() {
        listening = 1;
        tellJourney.tellInTheEnd(JOURNEY, "plan.changed", "process:discharge 1");
        assertThat(inTheEnd).isEmpty();
    }

    @Test
    void whatIsToldNowTakesWhatWasKeptWithIt() {
        tellJourney.tell(JOURNEY, "plan.changed", "process:discharge 1");
        assertThat(tellJourney.tellNow(JOURNEY, "plan.changed")).isFalse();
        assertThat(kept.unheard()).containsExactly("plan.changed");
        listening = 1;
        assertThat(tellJourney.tellNow(JOURNEY, "plan.changed")).isTrue();
        assertThat(tellJourney.tellAgain()).isZero();
    }
}
