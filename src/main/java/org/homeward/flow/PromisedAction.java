package org.homeward.flow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.flow.PromisedActions.Outcome;

/**
 * A promise as people read it.
 *
 * @param action  in a closed list, see {@link #what()}
 * @param words   what whoever promised it wrote; free text, shown like notes
 * @param whose   the organisation that does it, else the team that promised it
 * @param byWhom  who promised it, by name
 * @param outcome what became of it
 */
public record PromisedAction(long id, String action, Optional<String> words, String whose, Instant dueAt, String byWhom,
                             Instant at, Optional<Became> outcome) {

    private static final Map<String, String> WHAT = Map.of("chased", "Hear from those whose step it is, and ask again if not",
            "resolved", "See that the next step follows", "escalated", "Hear from those to whom it was passed on",
            "not-ours", "See that those whose step it is have taken it", "agreed", "Do what was decided with the partners");

    /** What is to be done, without a word of the person. */
    public String what() {
        return what(action);
    }

    /** The same of an action. Example: "chased". */
    public static String what(String action) {
        return WHAT.getOrDefault(action, "Do the next step");
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    /** What became of it, and who says so. */
    public record Became(Outcome outcome, String byWhom, Instant at) {

        public boolean isKept() {
            return outcome == Outcome.KEPT;
        }
    }
}
