package org.homeward.pathway;

import java.util.List;
import org.homeward.journey.JourneyId;

/** Who waits for somebody to agree a proposal or to decide where there is none. */
public interface OpenProposals {

    List<JourneyId> all();
}
