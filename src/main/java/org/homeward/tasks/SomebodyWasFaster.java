package org.homeward.tasks;

/** Two people did something with the same task at the same moment; the other one was first and nothing was changed. */
public final class SomebodyWasFaster extends RuntimeException {

    public SomebodyWasFaster(Throwable cause) {
        super("Somebody was faster: the task was taken, changed or finished a moment ago.", cause);
    }
}
