package org.homeward.tasks;

/** What became of what somebody wanted to note. */
public sealed interface NoteOutcome {

    /** @param sentence what was done, in words */
    record Done(String sentence) implements NoteOutcome {
    }

    /**
     * Nothing was kept and nothing changed.
     *
     * @param field    text, file or because
     * @param sentence what is wrong and what to do
     */
    record NotTaken(String field, String sentence) implements NoteOutcome {
    }

    /** Only its author may do that. */
    record NotTheAuthor() implements NoteOutcome {
    }

    /** There is no such note or file. */
    record NotThere() implements NoteOutcome {
    }
}
