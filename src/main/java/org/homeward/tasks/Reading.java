package org.homeward.tasks;

/** What one posted value turned out to be. */
sealed interface Reading {

    Reading UNANSWERED = new Unanswered();

    /** An empty field. */
    record Unanswered() implements Reading {
    }

    /** An answer in the one form in which it is kept: a String, an Integer, a Boolean, a List of String or of Maps of those. */
    record Taken(Object value) implements Reading {
    }

    /** @param whatToDo to follow "For “the question”, " */
    record NotTaken(String whatToDo) implements Reading {
    }
}
