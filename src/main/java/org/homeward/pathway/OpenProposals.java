package org.homeward.pathway;

import java.util.List;
import org.homeward.journey.JourneyId;

/** Who waits for somebody to agree a proposal or to decide where there is none. */
public interface OpenProposals {

    List<JourneyId> all();

    /** Whether the hub has said that no pathway can be agreed yet, so that the next news or review takes it up again. */
    boolean isHeld(JourneyId journey);
}
