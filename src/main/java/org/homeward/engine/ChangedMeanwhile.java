package org.homeward.engine;

/** Two people worked on the same thing at the same moment; the other one was first. */
public final class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile(Throwable cause) {
        super("Somebody else just changed this. Reload the page and look again.", cause);
    }
}
