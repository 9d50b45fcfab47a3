package org.homeward.carepackage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a hold has come. The last four are its ends; all others are open, and a package has one open hold at most. */
public enum HoldPhase {
    /** The provider was told to pause and has not confirmed it. */
    TOLD,
    /** The provider has confirmed that it pauses and keeps the times. */
    ACKNOWLEDGED,
    /** The provider was asked to come back and has not confirmed it. */
    RESTART_ASKED,
    /** The provider has said when the first visit is. */
    RESTART_CONFIRMED,
    /** The first visit was made: the care is back. */
    RESTARTED,
    /** There was no reason to hold it. */
    UNDONE,
    /** The times are lost. */
    LAPSED,
    /** The package is not needed any more. */
    ENDED;

    public boolean isOpen() {
        return compareTo(RESTARTED) < 0;
    }

    /** Whether one phase may follow the other. */
    public boolean mayBecome(HoldPhase next) {
        return following().contains(next);
    }

    private Set<HoldPhase> following() {
        return switch (this) {
            case TOLD -> EnumSet.of(ACKNOWLEDGED, RESTART_ASKED, UNDONE, LAPSED, ENDED);
            case ACKNOWLEDGED -> EnumSet.of(RESTART_ASKED, UNDONE, LAPSED, ENDED);
            case RESTART_ASKED -> EnumSet.of(TOLD, ACKNOWLEDGED, RESTART_CONFIRMED, UNDONE, LAPSED, ENDED);
            case RESTART_CONFIRMED -> EnumSet.of(TOLD, ACKNOWLEDGED, RESTART_ASKED, RESTARTED, UNDONE, LAPSED, ENDED);
            case RESTARTED, UNDONE, LAPSED, ENDED -> EnumSet.noneOf(HoldPhase.class);
        };
    }

    /** The word used in tables. Example: {@code restart-asked}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static HoldPhase of(String key) {
        return Arrays.stream(values()).filter(phase -> phase.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No phase of a hold is called " + key));
    }
}
