package org.homeward.forms.web;

import java.util.List;
import org.homeward.tasks.Refusal;

/**
 * What came of sending one line of a list, and how the line therefore stands.
 *
 * @param open     whether the whole form is shown
 * @param told     what has to be known before going on, in sentences
 * @param refusals what to do about answers
 * @param compare  whether the answers of others are shown beside
 */
record Came(String task, boolean open, List<String> told, List<Refusal> refusals, boolean compare) {

    static final Came NOTHING = new Came("", false, List.of(), List.of(), false);

    static Came closed(String task) {
        return new Came(task, false, List.of(), List.of(), false);
    }

    static Came open(String task, String... told) {
        return new Came(task, true, List.of(told), List.of(), false);
    }

    /** How the line of this task stands, where it was not this one that was sent. */
    Came of(String other) {
        return task.equals(other) ? this : NOTHING;
    }
}
