package org.homeward.carepackage;

import java.util.Objects;
import org.homeward.carepackage.HoldPolicy.Action;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;

/** All that can be done with a package and its hold, each a use case of its own. */
public record HoldDeeds(HoldCarePackage hold, UndoHold undo, RestartCarePackage restart, LapseHold lapse, NoteLeaving leaving,
                        EndCarePackage end, HearProvider provider) {

    private static final int DAYS_BY_HAND = 14;

    /** What counts for a hold that a person decided and no row of the table: two weeks, then somebody looks. Local default. */
    static final HoldPolicy.Answer BY_HAND =
            new HoldPolicy.Answer(Action.HOLD, StartsWhen.NEXT_VISIT, DAYS_BY_HAND, 0, WhenSlotEnds.REVIEW);

    public HoldDeeds {
        Objects.requireNonNull(hold);
        Objects.requireNonNull(undo);
        Objects.requireNonNull(restart);
        Objects.requireNonNull(lapse);
        Objects.requireNonNull(leaving);
        Objects.requireNonNull(end);
        Objects.requireNonNull(provider);
    }
}
