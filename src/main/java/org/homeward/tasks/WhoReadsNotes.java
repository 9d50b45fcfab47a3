package org.homeward.tasks;

import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/**
 * Says who reads and writes what colleagues noted. Free text names people and may tell anything, so it is shown only to
 * whoever is shown both the notes and who the person is; whoever reads it and works on tasks may add to it.
 */
public final class WhoReadsNotes {

    private final AccessPolicy policy;

    public WhoReadsNotes(AccessPolicy policy) {
        this.policy = policy;
    }

    public Sees sees(Viewer viewer, JourneyId journey) {
        return sees(policy.permit(viewer, journey));
    }

    static Sees sees(Permit permit) {
        if (permit.reasons().isEmpty()) {
            return Sees.NOT_THE_JOURNEY;
        }
        return permit.shows(Part.NOTES) && permit.shows(Part.IDENTITY) && permit.may(Action.WORK) ? Sees.NOTES
                : Sees.NO_NOTES;
    }

    /** What somebody sees of a journey and its notes. */
    public enum Sees {
        /** Not even that the journey exists. */
        NOT_THE_JOURNEY,
        /** The journey without its notes. */
        NO_NOTES,
        NOTES
    }
}
