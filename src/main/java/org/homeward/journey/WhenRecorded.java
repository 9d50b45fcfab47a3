package org.homeward.journey;

/** Follows that a journey begins of which it is known whose it is, in the same transaction. */
public interface WhenRecorded {

    void recorded(JourneyId journey);
}
