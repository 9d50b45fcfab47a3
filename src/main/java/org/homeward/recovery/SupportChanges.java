package org.homeward.recovery;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All changes of hours that providers were asked to agree. */
public interface SupportChanges {

    /** Writes it down as asked at this moment. */
    SupportChange ask(JourneyId journey, String team, String change, int hours, Instant at);

    Optional<SupportChange> find(long id);

    /** The newest of this journey and team. */
    Optional<SupportChange> newest(JourneyId journey, String team);

    void answered(long id, String answer, Optional<String> because, Instant at);
}
