package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.NctrIntervals;

/** Intervals of one journey, for a test without a database. */
public final class IntervalsInMemory implements NctrIntervals {

    public final List<NctrInterval> all = new ArrayList<>();

    @Override
    public void open(JourneyId journey, Instant beganAt) {
        all.add(new NctrInterval(beganAt, Optional.empty()));
    }

    @Override
    public void close(JourneyId journey, Instant endedAt, String because) {
        newest(journey).filter(NctrInterval::isOpen).ifPresent(open ->
                all.set(all.size() - 1, new NctrInterval(open.beganAt(), Optional.of(endedAt))));
    }

    @Override
    public void reopen(JourneyId journey, String because) {
        newest(journey).ifPresent(closed -> all.set(all.size() - 1, new NctrInterval(closed.beganAt(), Optional.empty())));
    }

    @Override
    public Optional<NctrInterval> newest(JourneyId journey) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
