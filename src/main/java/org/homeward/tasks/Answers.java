package org.homeward.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All answers that people gave in forms. They live in our tables and never in the engine's. */
public interface Answers {

    /**
     * Keeps one completed form; each answer is a String, a Number or a List of String. Earlier answers that stand again are
     * kept under a name of their own instead of a task, with the author and the time of their origin.
     */
    void keep(JourneyId journey, String engineTask, String form, Map<String, Object> answers, String author, Instant at);

    /**
     * The newest answer among several questions that ask the same thing; the latest given counts. Of each form only the
     * newest sheet counts: a question left empty this time is not known, whatever was answered before.
     */
    Optional<Answer> newest(JourneyId journey, Collection<AnswerSource> sources);

    /**
     * The answers of one sheet, by question in the order of the form.
     *
     * @param sheet as which it was kept: a task of the engine, or the name of earlier answers that stand again
     */
    Map<String, Answer> ofSheet(JourneyId journey, String form, String sheet);

    /** All newest answers of one form, by question. */
    Map<String, Answer> ofForm(JourneyId journey, String form);

    /**
     * The newest answer to each of these questions, whichever form asked it: one name means one thing everywhere.
     */
    Map<String, Answer> toQuestions(JourneyId journey, Collection<String> names);

    /** What was answered when this task was completed, by question in the order of the form; nothing while it is open. */
    Map<String, Answer> ofTask(String engineTask);
}
