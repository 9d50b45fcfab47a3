package org.homeward.tasks;

/** What one posted value turned out to be. */
sealed interface Reading {

    Reading UNANSWERED = new Unanswered();

    /** An empty field. */
    record Unanswered() implements Reading {
    }

    /** An answer in the one form in which it is kept: a String, an Integer or a List of String. */
    record Taken(Object value) implements Reading {
    }

    /** @param whatToDo to follow "For “the question”, " */
    record NotTaken(String whatToDo) implements Reading {
    }
}
