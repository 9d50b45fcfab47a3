package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.KnownSetting;
import org.homeward.fakes.JourneysInMemory;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.junit.jupiter.api.Test;

/** Who is looked at each day, and for whom what is open is withdrawn. */
class LookAtDelaysTest {

    private static final JourneyId HERE = new JourneyId("J-7K3F9Q");
    private static final JourneyId ELSEWHERE = new JourneyId("J-7K3F9R");
    private static final JourneyId GONE = new JourneyId("J-7K3F9S");

    private final DelaysInMemory delays = new DelaysInMemory();
    private final JourneysInMemory journeys = new JourneysInMemory();
    private final List<JourneyId> looked = new ArrayList<>();
    private final Set<JourneyId> cleared = new HashSet<>();

    @Test
    void everybodyWhoIsDelayedWhereTheHospitalLetsDelaysGoUp() {
        open(HERE, "northbridge");
        open(ELSEWHERE, "southbridge");
        delays.open.addAll(List.of(HERE, ELSEWHERE));
        delays.over.add(GONE);

        new LookAtDelays(delays, process(), new Clearing(), journeys,
                (organisation, setting) -> setting == KnownSetting.DELAY_ESCALATION && organisation.equals("northbridge") ? "yes" : "no").everybody();

        assertThat(looked).containsExactly(HERE);
        assertThat(cleared).containsExactly(GONE);
    }

    private void open(JourneyId journey, String trust) {
        journeys.open(Journey.opened(journey, new Setting(Optional.of(trust), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.parse("2026-03-20T09:00:00Z")));
    }

    private DelayProcess process() {
        return new DelayProcess() {
            @Override
            public void look(JourneyId journey) {
                looked.add(journey);
            }

            @Override
            public void askManagers(JourneyId journey, String organisation) {
                throw new UnsupportedOperationException("No manager is asked before somebody has been looked at");
            }
        };
    }

    private final class Clearing extends ClearDelay {

        Clearing() {
            super(null, null, null, null, null, Clock.systemUTC());
        }

        @Override
        public void delayEnded(JourneyId journey) {
            cleared.add(journey);
        }
    }
}
