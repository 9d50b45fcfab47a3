package org.homeward.notices;

import static org.homeward.access.RelationshipKind.ACTIVE;
import static org.homeward.access.RelationshipKind.CHOSEN;
import static org.homeward.access.RelationshipKind.COUNCIL;
import static org.homeward.access.RelationshipKind.HUB;
import static org.homeward.access.RelationshipKind.REFERRAL;
import static org.homeward.access.RelationshipKind.TASK;
import static org.homeward.access.RelationshipKind.WARD;

import java.util.Set;
import org.homeward.access.RelationshipKind;

/** To whom a kind of notice may say who the person is: to teams that have to do with the person for one of these reasons. */
public enum NamedTo {
    /** It says so to nobody, whichever mailbox it goes to. */
    NOBODY,
    /** Hospital, hub and council. */
    TEAMS(WARD, HUB, REFERRAL, COUNCIL, TASK),
    /** The provider that the person chose or that cares for them; never one that was only asked, or that only assesses. */
    CHOSEN_PROVIDER(CHOSEN, ACTIVE);

    private final Set<RelationshipKind> reasons;

    NamedTo(RelationshipKind... reasons) {
        this.reasons = Set.of(reasons);
    }

    boolean somebody() {
        return !reasons.isEmpty();
    }

    boolean by(RelationshipKind reason) {
        return reasons.contains(reason);
    }
}
