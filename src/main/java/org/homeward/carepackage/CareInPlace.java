package org.homeward.carepackage;

import java.util.Optional;
import org.homeward.carepackage.Alarm.Kind;

/**
 * Says whether care that somebody needs is known to come. What was told and not confirmed is not in place: the leaving gate
 * and the alarm both ask here.
 */
public final class CareInPlace {

    private CareInPlace() {
    }

    /** Whether the person may leave as far as this package goes: it is not held, or its provider has said when it comes. */
    public static boolean isConfirmed(CarePackage carePackage, Optional<Hold> newest) {
        return switch (carePackage.state()) {
            case ACTIVE -> newest.filter(Hold::isToldNotConfirmed).isEmpty();
            case ON_HOLD -> newest.filter(hold -> hold.phase() == HoldPhase.RESTART_CONFIRMED && !hold.firstVisitMissed()).isPresent();
            case ENDED -> true;
            default -> false;
        };
    }

    /** Why an alarm has to be open now; empty where none has to. */
    public static Optional<Kind> missing(CarePackage carePackage, Optional<Hold> newest) {
        return newest.filter(hold -> carePackage.state() != PackageState.ENDED).filter(Hold::isAtHome)
                .flatMap(hold -> missing(carePackage, hold));
    }

    private static Optional<Kind> missing(CarePackage carePackage, Hold hold) {
        return Optional.ofNullable(switch (hold.phase()) {
            case TOLD, ACKNOWLEDGED, RESTART_ASKED -> Kind.LEFT_WHILE_ON_HOLD;
            case RESTART_CONFIRMED -> hold.firstVisitMissed() ? Kind.VISIT_MISSED : null;
            case UNDONE -> hold.backConfirmed().isEmpty() ? Kind.UNDO_NOT_CONFIRMED : null;
            case LAPSED -> isComing(carePackage) ? null : Kind.LAPSED_AT_HOME;
            case RESTARTED, ENDED -> null;
        });
    }

    private static boolean isComing(CarePackage carePackage) {
        return carePackage.state() == PackageState.ACTIVE || carePackage.state() == PackageState.SCHEDULED;
    }
}
