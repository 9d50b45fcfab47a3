package org.homeward.engine;

/** The task that somebody wants to take or complete is open no more. */
public final class TaskGone extends RuntimeException {

    TaskGone() {
        super("This task is no longer open: somebody has done it, or it is not needed any more.");
    }
}
