package org.homeward.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Everybody's recovery support, with the plan of each. */
public interface Recoveries {

    Optional<Recovery> find(JourneyId journey);

    void begin(Recovery recovery, List<PlannedReview> plan);

    /** One that has ended goes on after all. */
    void goOn(JourneyId journey);

    /** The plan, in the order in which the reviews open. */
    List<PlannedReview> reviews(JourneyId journey);

    void add(JourneyId journey, PlannedReview review);

    void done(PlannedReview review, Instant at);

    void opens(PlannedReview review, Instant at);

    /** The days stand still. While they do so already, nothing changes. */
    void stop(JourneyId journey, Instant at);

    /** The days are counted again. While they are, nothing changes. */
    void resume(JourneyId journey, Instant at);

    void extend(JourneyId journey, Extension extension, Instant at);

    void end(JourneyId journey, String outcome, Instant at);
}
