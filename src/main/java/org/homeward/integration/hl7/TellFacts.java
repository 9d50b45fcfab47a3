package org.homeward.integration.hl7;

import org.homeward.assessment.TakeRecordFacts;
import org.homeward.journey.JourneyId;
import org.homeward.stay.StayEvent;

/** Tells the daily review what fields of a hospital's messages answer. A message that is played again tells nothing new. */
public final class TellFacts {

    private final TakeRecordFacts takeRecordFacts;

    public TellFacts(TakeRecordFacts takeRecordFacts) {
        this.takeRecordFacts = takeRecordFacts;
    }

    /** @param journey the one of the stay that the message is about */
    public void tell(Verdict.Act act, JourneyId journey) {
        if (!act.facts().isEmpty() && act.event() instanceof HospitalEvent.OfStays told) {
            StayEvent.Word word = told.events().get(0).word();
            takeRecordFacts.takeChanged(journey, act.facts(), word.source(), word.saidAt());
        }
    }
}
