package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a care package stands. The order is that of the glossary: draft, sourcing, offered, accepted, scheduled, active,
 * on hold and active again, or lapsed; every one may end. A lapsed package comes back by being arranged again, or because
 * its provider can still come. Whether agreed care is scheduled, active or ended is said by its days.
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

    /** Whether somebody receives this care on its days, or would if they were at home. */
    public boolean isRunning() {
        return isAgreed() || this == ON_HOLD;
    }

    /** What somebody has decided where the days say the rest: provider, visits and first day are agreed. */
    public boolean isAgreed() {
        return this == SCHEDULED || this == ACTIVE;
    }

    /** What its days make of it: agreed care is scheduled before its first day and active from then; after its last, all has ended. */
    PackageState on(LocalDate today, LocalDate start, Optional<LocalDate> end) {
        if (this == ENDED || end.filter(today::isAfter).isPresent()) {
            return ENDED;
        }
        return !isAgreed() ? this : start.isAfter(today) ? SCHEDULED : ACTIVE;
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
