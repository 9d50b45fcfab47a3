package org.homeward.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.DataQuality;
import org.homeward.journey.JourneyId;

/** The rounds of every ward, bed by bed: who was to be reviewed, when they were, and who was missed. */
public interface Rounds {

    /** The wards on which somebody lies; one entry is empty where somebody lies on a ward that is not known here. */
    List<Optional<String>> wardsInUse();

    /** Notes that a round has begun. @return false where it has been before */
    boolean begin(Round round, Instant at);

    /** Everybody who lies on the ward and whose journey has begun. */
    List<Occupant> occupants(Optional<String> ward);

    /** Whether the person lies in a hospital bed and their journey has begun. */
    boolean isInBed(JourneyId journey);

    /** Lists a bed in the round, once; also in a round that has not begun yet. */
    void enter(Round round, Occupant occupant, Instant at);

    /** In all rounds of the ward before this one, whoever has not been reviewed was missed. */
    void closeBefore(Round round);

    /** Notes the review in the person's newest round. */
    void reviewed(JourneyId journey, Outcome how, Instant at);

    /** The beds of the round that have no review yet, by name. */
    List<String> missing(Round round);

    /** When the person was reviewed last. */
    Optional<Instant> lastReviewed(JourneyId journey);

    /** Notes once that there has been no review for a day since that moment, and what the table says of it. */
    void noteOverdue(JourneyId journey, Instant since, Instant at, List<DataQuality.Finding> findings);

    /** How the review of one bed in one round ended. */
    enum Outcome { RECORDED, UNCHANGED, MISSED }

    /**
     * Somebody in a bed.
     *
     * @param ward empty where it is not known here
     * @param bed  empty where the hospital does not say
     */
    record Occupant(JourneyId journey, Optional<String> ward, Optional<String> bed) {
    }
}
