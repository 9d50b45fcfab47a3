package org.homeward.access;

import org.homeward.journey.JourneyId;

/** Tells information governance by mail that an emergency opening is to be looked at; never whose record it was. */
public interface GovernanceMail {

    /** To the information governance of the hospital of this journey. Without a known mailbox nothing is sent. */
    void toReview(JourneyId journey);

    /** The same, and to the leads of the hub as well, because nobody has reviewed it for days. */
    void overdue(JourneyId journey);
}
