package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** What an organisation that only watches would have sent, and what happened all the same: counts and references alone. */
public interface GoingLive {

    /** The notices that would have left, the newest first. */
    List<WouldHave> wouldHave(String organisation, Instant since, int limit);

    /** How many would have left, by kind and London day, the newest day first. */
    List<Count> counts(String organisation, Instant since);

    /**
     * One notice that did not leave.
     *
     * @param task    the task it is about
     * @param outcome what has become of that task: open, done or withdrawn
     */
    record WouldHave(String kind, String recipient, Instant at, Optional<JourneyId> journey, String task, String outcome,
                     Optional<Instant> endedAt) {
    }

    /**
     * @param doneSince how many of their tasks have been done since, without the mail
     */
    record Count(LocalDate day, String kind, int number, int doneSince) {
    }
}
