package org.homeward.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.assessment.Rounds.Occupant;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;

/**
 * Begins the two rounds of the day and asks for the review of everybody who lies in a bed, wherever they lie: a ward that
 * nobody has set up, or a place that the hospital calls by an unknown name, is no reason not to be looked at.
 */
@UseCase
public class RunRounds {

    private final Rounds rounds;
    private final ReviewProcess process;
    private final Clock clock;

    public RunRounds(Rounds rounds, ReviewProcess process, Clock clock) {
        this.rounds = rounds;
        this.process = process;
        this.clock = clock;
    }

    /** Begins the round that is due now on each ward where somebody lies; one that has begun is not begun again. */
    public void beginEverywhere() {
        var now = clock.instant();
        rounds.wardsInUse().stream().map(ward -> Round.at(now, ward)).filter(round -> rounds.begin(round, now))
                .forEach(process::begin);
    }

    /** Asks for the review of everybody on the ward; a review that is still open goes on, and is this round's from now on. */
    public void open(Round round) {
        var now = clock.instant();
        rounds.closeBefore(round);
        rounds.occupants(round.ward()).forEach(occupant -> {
            rounds.enter(round, occupant, now);
            process.ask(occupant.journey());
        });
    }

    /** A clinician records a change between two rounds; of somebody who lies in no bed here there is nothing to review. */
    public void askNow(JourneyId journey) {
        if (rounds.isInBed(journey)) {
            process.ask(journey);
        }
    }

    /** Lists somebody in the round that is under way where they lie. */
    void enter(Occupant occupant) {
        var now = clock.instant();
        var round = Round.at(now, occupant.ward());
        rounds.enter(round, occupant, now);
    }

    Optional<Instant> lastReviewed(JourneyId journey) {
        return rounds.lastReviewed(journey);
    }
}
