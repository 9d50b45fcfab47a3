package org.homeward.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.homeward.journey.JourneyId;

/**
 * What the hospital's own record says to questions that a form asks too, with its source and time. It is shown, and counts
 * only once a person has confirmed it. Rows are only added.
 */
public interface RecordFacts {

    /**
     * Keeps what a system says; what it has said already is not kept twice.
     *
     * @param facts      by question, each as an answer would be
     * @param source     the system, for example {@code northbridge-epr}
     * @param recordedAt when it was written down there
     * @return how many say something new
     */
    int keep(JourneyId journey, Map<String, Object> facts, String source, Instant recordedAt, Instant learnedAt);

    /** The newest fact to each of these questions; its author is the system. */
    Map<String, Answer> newest(JourneyId journey, Collection<String> questions);
}
