package org.homeward.carepackage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a care package stands. The order is that of the glossary: draft, sourcing, offered, accepted, scheduled, active,
 * on hold and active again, or lapsed; every one may end. A lapsed package comes back by being arranged again, or because
 * its provider can still come.
 */
public enum PackageState {
    DRAFT, SOURCING, OFFERED, ACCEPTED, SCHEDULED, ACTIVE, ON_HOLD, LAPSED, ENDED;

    /** Whether one state may follow the other. */
    public boolean mayBecome(PackageState next) {
        return next == ENDED ? this != ENDED : following().contains(next);
    }

    private Set<PackageState> following() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SOURCING);
            case SOURCING -> EnumSet.of(OFFERED);
            case OFFERED -> EnumSet.of(ACCEPTED);
            case ACCEPTED -> EnumSet.of(SCHEDULED);
            case SCHEDULED -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(ON_HOLD);
            case ON_HOLD -> EnumSet.of(ACTIVE, LAPSED);
            case LAPSED -> EnumSet.of(SOURCING, ACTIVE);
            case ENDED -> EnumSet.noneOf(PackageState.class);
        };
    }

    /** Whether somebody receives this care, or would if they were at home. */
    public boolean isRunning() {
        return this == ACTIVE || this == ON_HOLD;
    }

    /** Whether a provider has taken the package on and has not been released from it: it knows then whose care it is. */
    public boolean isKnownToProvider() {
        return EnumSet.of(SCHEDULED, ACTIVE, ON_HOLD, LAPSED).contains(this);
    }

    /** The word used in tables and models. Example: {@code on-hold}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is said in a sentence. Example: "on hold". */
    public String words() {
        return key().replace('-', ' ');
    }

    public static Optional<PackageState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
