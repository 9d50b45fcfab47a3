package org.homeward.tasks;

import java.util.List;
import java.util.Map;

/** What came of checking the answers somebody gave in a form: all are taken, or none is and we say why. */
public sealed interface FormCheck {

    /**
     * @param answers all answers by question, in the form's order, each a String, an Integer, a Boolean, a List of String or of rows;
     *                questions without an answer are left out
     * @param routed  the few that the engine needs to find the way, by the engine's name for them
     */
    record Accepted(Map<String, Object> answers, Map<String, Object> routed) implements FormCheck {
    }

    record Refused(List<Refusal> refusals) implements FormCheck {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The accepted answers; throws {@link AnswersRefused} where there are none. */
    default Accepted orThrow() {
        if (this instanceof Refused refused) {
            throw new AnswersRefused(refused.refusals());
        }
        return (Accepted) this;
    }
}
