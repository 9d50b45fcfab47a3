package org.homeward.demo.world;

import java.util.List;
import java.util.Optional;

/** The care that people had before they came into hospital. */
final class EarlierCare {

    private static final Odds<String> FUNDERS = Odds.of(List.of("council", "self", "joint", "nhs"), 0.58, 0.30, 0.07, 0.05);
    private static final Odds<Integer> VISITS = Odds.of(List.of(1, 2, 3, 4), 0.27, 0.31, 0.17, 0.25);
    private static final Odds<Integer> MINUTES = Odds.of(List.of(15, 30, 45, 60), 0.06, 0.66, 0.20, 0.08);
    private static final double TWO_CARE_WORKERS = 0.13;
    private static final double MANY_HAD_SOME = 0.30;
    private static final double FEW_HAD_SOME = 0.02;

    private EarlierCare() {
    }

    static String funder(Kind kind, Optional<DelayReason> reason, Dice dice) {
        return reason.filter(it -> it.code().equals("ip-self-funded")).isPresent() ? "self"
                : kind.isEndOfLife() ? "nhs" : FUNDERS.by(dice);
    }

    static Optional<Needs.CareBefore> of(Kind kind, Living living, SimulatedCouncil council, String funder, Dice dice) {
        if (living.isCareHome()) {
            var type = dice.chance(0.42) ? "care-home-nursing" : "care-home-residential";
            return Optional.of(new Needs.CareBefore(type, provider(council, type, dice), 0, 0, 0, funder, "on-hold"));
        }
        return switch (kind.key()) {
            case "p0-package-restart" -> Optional.of(visits(living, council, funder, "on-hold", dice));
            case "p1-package-restart" -> Optional.of(visits(living, council, funder, "lapsed", dice));
            case "p0-no-new-support" -> some(FEW_HAD_SOME, living, council, funder, dice);
            case Kind.HOSPITAL_AT_HOME -> Optional.empty();
            default -> some(MANY_HAD_SOME, living, council, funder, dice);
        };
    }

    private static Optional<Needs.CareBefore> some(double likely, Living living, SimulatedCouncil council, String funder, Dice dice) {
        return dice.chance(likely) ? Optional.of(visits(living, council, funder, dice.chance(0.6) ? "on-hold" : "lapsed", dice))
                : Optional.empty();
    }

    private static Needs.CareBefore visits(Living living, SimulatedCouncil council, String funder, String slot, Dice dice) {
        var type = living.home().equals(Living.EXTRA_CARE) ? Living.EXTRA_CARE : "home-care";
        return new Needs.CareBefore(type, provider(council, type, dice), VISITS.by(dice), MINUTES.by(dice),
                dice.chance(TWO_CARE_WORKERS) ? 2 : 1, funder, slot);
    }

    /** One that gives such care there, or any where none does. */
    private static String provider(SimulatedCouncil council, String type, Dice dice) {
        var fitting = council.providers().stream().filter(it -> it.types().contains(type)).toList();
        return dice.one(fitting.isEmpty() ? council.providers() : fitting).key();
    }
}
