package org.homeward.dischargepack;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** Says what the note to this service about this person must not leave out. It is decision {@code information-needed}. */
public interface InformationNeeded {

    /** Why each is needed, by question, in the order of the note. Example: {@code whoToCall}, "whoever comes has to know whom to ring". */
    Map<NoteItem, String> of(JourneyId journey);
}
