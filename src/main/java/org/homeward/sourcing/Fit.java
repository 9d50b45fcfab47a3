package org.homeward.sourcing;

import java.util.Locale;

/**
 * How far a service fits what is looked for, as decision {@code provider-shortlist} asks for it.
 *
 * @param offersKind whether it is one of the kinds that will do
 * @param people     care worker, language and skills that are asked for
 * @param timesFit   whether it works at the times wanted, or somebody can come on the day wanted or soon after
 */
public record Fit(boolean isOpen, boolean offersKind, Area area, People people, boolean timesFit, Room room) {

    /** Where it works, seen from where care is needed. */
    public enum Area {
        SERVES, SAME_COUNCIL, ELSEWHERE;

        public String key() {
            return Fit.key(this);
        }
    }

    /** Whether it has who is asked for. */
    public enum People {
        YES, NO, NOT_KNOWN;

        public String key() {
            return Fit.key(this);
        }
    }

    /** Whether it has places, as far as that can be trusted. */
    public enum Room {
        ENOUGH, TOO_FEW, NOT_KNOWN, STALE;

        public String key() {
            return Fit.key(this);
        }
    }

    /** The same with other places. */
    Fit with(Room other) {
        return new Fit(isOpen, offersKind, area, people, timesFit, other);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
