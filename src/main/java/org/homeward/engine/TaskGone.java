package org.homeward.engine;

/**
 * The task that somebody asks for is not open to them: done, no longer needed, another team's, or never there. Which of
 * these it is, is not said, so that nobody learns of other teams' tasks by guessing.
 */
public final class TaskGone extends RuntimeException {

    public TaskGone() {
        super("This task is not open to you: somebody has done it, it is not needed any more, or it is another team's.");
    }
}
