package org.homeward.journey;

/** Does something when all else of the transaction at hand has happened, and within it: both stand, or neither does. */
public interface InTheEnd {

    /** At once where no transaction is at hand. */
    void run(Runnable work);
}
