package org.homeward.engine;

/** Somebody wants to take or complete a task that is another team's. */
public final class NotYourTask extends RuntimeException {

    NotYourTask(Throwable cause) {
        super("This task belongs to another team. Nothing was changed.", cause);
    }
}
