package org.homeward.demo.world;

import java.util.Optional;

/**
 * How somebody lives, as far as their way home decides it.
 *
 * @param home  answer of the form that asks for it, for example {@code own-or-family-home}
 * @param alone nobody else lives there; false in a care home
 * @param helps somebody is willing and able to help
 */
record Living(String home, boolean alone, boolean helps) {

    static final String OWN = "own-or-family-home";
    static final String CARE_HOME = "care-home";
    static final String EXTRA_CARE = "extra-care";
    static final String TEMPORARY = "temporary-accommodation";

    static Living of(Kind kind, Optional<DelayReason> reason, int age, Dice dice) {
        var home = home(kind, reason.filter(DelayReason::isAboutHousing).isPresent(), dice);
        var needsSomebody = kind.key().endsWith("family-or-live-in");
        var alone = !home.equals(CARE_HOME) && (needsSomebody ? dice.chance(0.08) : aloneAt(age, dice));
        return new Living(home, alone, needsSomebody || !kind.key().startsWith("p3") && !kind.key().equals("p2-short-term-bed")
                && !kind.key().startsWith("p2-spec") && dice.chance(alone ? 0.12 : 0.6));
    }

    boolean isCareHome() {
        return home.equals(CARE_HOME);
    }

    private static String home(Kind kind, boolean homeless, Dice dice) {
        if (kind.isOutOfCareHome()) {
            return CARE_HOME;
        }
        if (homeless) {
            return TEMPORARY;
        }
        return switch (kind.key()) {
            case "p0-no-new-support" -> dice.chance(0.015) ? TEMPORARY : OWN;
            case "p2-short-term-bed" -> dice.chance(0.06) ? CARE_HOME : OWN;
            case "p3-new-care-home", "p3-end-of-life-care-home" -> dice.chance(0.14) ? CARE_HOME : dice.chance(0.06) ? EXTRA_CARE : OWN;
            case "p0-package-restart", "p1-package-restart" -> dice.chance(0.07) ? EXTRA_CARE : OWN;
            default -> OWN;
        };
    }

    /** More people live alone as they grow old. */
    private static boolean aloneAt(int age, Dice dice) {
        return dice.chance(age < 65 ? 0.2 : age < 75 ? 0.3 : age < 85 ? 0.42 : 0.55);
    }
}
