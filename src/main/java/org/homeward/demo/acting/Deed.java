package org.homeward.demo.acting;

/** What came of doing a task. */
public sealed interface Deed {

    /** @param user who has done it */
    record Done(String user) implements Deed {
    }

    /** Nobody would do it yet: what it asks for has still to happen. */
    record NotYet() implements Deed {
    }

    /** The answers were not taken, and the task stays. @param sentence what the product said, which names nobody */
    record Refused(String sentence) implements Deed {
    }

    /** Done by somebody else, withdrawn, or nobody of the team is known here. */
    record Gone() implements Deed {
    }
}
