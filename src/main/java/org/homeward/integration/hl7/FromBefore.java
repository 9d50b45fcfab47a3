package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvent.Details;
import org.homeward.stay.StayEvent.Kind;
import org.homeward.stay.StayEvent.Word;

/**
 * Speaks for a stay of which nobody has said yet that it began: one that was begun here, without the hospital's feed.
 * Without its word a message would seem to be all that was ever said, and a closed stay would open again.
 */
final class FromBefore {

    private FromBefore() {
    }

    static List<StayEvent> of(List<Stay> recorded, List<StayEvent> said) {
        List<StayEvent> before = new ArrayList<>();
        if (!isUnsaid(said, kind -> kind == Kind.ADMITTED)) {
            return before;
        }
        for (var stay : recorded) {
            before.add(word(stay, Kind.ADMITTED));
            if (stay.state() == Stay.State.LEFT && isUnsaid(said, kind -> kind == Kind.LEFT || kind == Kind.DIED)) {
                stay.leaving().map(leaving -> new StayEvent(0, stay.visit(), Kind.LEFT, leaving.at(),
                        Word.here("hl7:before", leaving.at()), Details.of(leaving))).ifPresent(before::add);
            }
            if (stay.state() == Stay.State.RECORDED_IN_ERROR && isUnsaid(said, kind -> kind == Kind.ADMISSION_CANCELLED)) {
                before.add(word(stay, Kind.ADMISSION_CANCELLED));
            }
        }
        return before;
    }

    private static boolean isUnsaid(List<StayEvent> said, Predicate<Kind> kind) {
        return said.stream().map(StayEvent::kind).noneMatch(kind);
    }

    private static StayEvent word(Stay stay, Kind kind) {
        return new StayEvent(0, stay.visit(), kind, stay.admittedAt(), Word.here("hl7:before", stay.admittedAt()), Details.NONE);
    }
}
