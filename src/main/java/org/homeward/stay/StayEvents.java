package org.homeward.stay;

import java.time.Instant;
import java.util.List;

/** Everything that was ever said about every visit. */
public interface StayEvents {

    /** Keeps what was said. What the same message says of the same visit once more takes its place. */
    void add(StayEvent event);

    /** Takes out what a message said, where it turned out that it had been read wrongly. */
    void withdraw(long message);

    /** Takes the identities out of old words about stays that have ended. What was said of the stays is kept. */
    int forgetWho(Instant olderThan);

    List<StayEvent> of(Visit visit);

    /** The admissions of the same person under other visits. */
    List<StayEvent> admissionsElsewhere(Visit visit);

    /** Other visits of the same person of which a discharge was taken back. */
    List<Visit> takenBackElsewhere(Visit visit);
}
