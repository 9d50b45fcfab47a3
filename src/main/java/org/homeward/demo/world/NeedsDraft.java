package org.homeward.demo.world;

import java.util.List;
import java.util.Optional;

/** Writes down what somebody needs, so that the tables take them the way home that they go: from the way back to the needs. */
final class NeedsDraft {

    private static final String INDEPENDENT = "independent";
    private static final String ONE = "one-person";
    private static final List<String> RECOVERS = List.of("some", "good", "good");

    private final Kind kind;
    private final Living living;
    private final Optional<Needs.CareBefore> before;
    private final Dice dice;
    private String exception = "none";
    private boolean homeIsSafe = true;
    private boolean homeCanBeMadeSafe = true;
    private boolean canBeLeft = true;
    private int careWorkers;
    private String nightNeed;
    private String recovery;
    private String change = "higher";
    private String careHomeAnswer = "not-applicable";
    private String wish = "not-applicable";
    private boolean unitNamed;
    private boolean homeOptionsTried;

    private NeedsDraft(Kind kind, Living living, Optional<Needs.CareBefore> before, Dice dice) {
        this.kind = kind;
        this.living = living;
        this.before = before;
        this.dice = dice;
        this.nightNeed = dice.chance(kind.pathway() == Pathway.P0 ? 0.03 : 0.15) ? "occasional" : "none";
        this.recovery = dice.one(RECOVERS);
    }

    static Needs of(Kind kind, Living living, Optional<Needs.CareBefore> before, Optional<DelayReason> reason, String funder, Dice dice) {
        var draft = new NeedsDraft(kind, living, before, dice);
        switch (kind.pathway()) {
            case P0 -> draft.asBefore();
            case P1 -> draft.homeWithSupport();
            case P2 -> draft.bed();
            case P3 -> draft.careHome();
        }
        return draft.done(reason.map(DelayReason::code).orElse(""), funder);
    }

    private void asBefore() {
        change = switch (kind.key()) {
            case "p0-no-new-support" -> before.isPresent() || dice.chance(0.8) ? "no-support-needed" : "same";
            case "p0-package-restart" -> dice.chance(0.1) ? "lower" : "same";
            default -> "same";
        };
        careWorkers = kind.key().equals("p0-package-restart") ? before.orElseThrow().careWorkers() : 0;
        careHomeAnswer = living.isCareHome() ? "yes-same-level" : careHomeAnswer;
        canBeLeft = !living.isCareHome();
    }

    private void homeWithSupport() {
        switch (kind.key()) {
            case "p1-home-therapy" -> careWorkers = 0;
            case "p1-home-double-handed" -> careWorkers = 2;
            case "p1-home-family-or-live-in" -> {
                careWorkers = 1;
                canBeLeft = dice.chance(0.25);
                nightNeed = canBeLeft ? "waking" : nightNeed;
            }
            case "p1-home-after-fix" -> {
                careWorkers = dice.between(0, 2);
                homeIsSafe = false;
            }
            case "p1-package-restart" -> {
                change = dice.chance(0.12) ? "lower" : "same";
                careWorkers = before.orElseThrow().careWorkers();
            }
            case "p1-care-home-return" -> {
                careHomeAnswer = "yes-more-support";
                canBeLeft = false;
            }
            case Kind.HOSPITAL_AT_HOME -> {
                exception = "hospital-at-home";
                change = "no-support-needed";
            }
            case "p1-end-of-life-home" -> {
                wish = "home";
                careWorkers = dice.between(1, 2);
                recovery = "none";
            }
            default -> careWorkers = 1;
        }
    }

    private void bed() {
        homeOptionsTried = true;
        careWorkers = dice.between(1, 2);
        if (kind.isEndOfLife()) {
            wish = "hospice";
            recovery = "none";
        } else {
            homeDoesNotWork();
            careHomeAnswer = living.isCareHome() ? "no" : careHomeAnswer;
        }
        if (kind.key().equals("p2-specialist-rehabilitation")) {
            recovery = "specialist";
            unitNamed = dice.chance(0.4);
        }
    }

    private void careHome() {
        homeOptionsTried = true;
        recovery = "none";
        careWorkers = dice.between(1, 2);
        homeDoesNotWork();
        careHomeAnswer = living.isCareHome() ? "no" : careHomeAnswer;
        wish = kind.isEndOfLife() ? "care-home" : wish;
    }

    /** Either the home itself cannot be made to work, or nobody is there between visits and somebody would have to be. */
    private void homeDoesNotWork() {
        if (dice.chance(0.3)) {
            homeIsSafe = false;
            homeCanBeMadeSafe = false;
        } else {
            canBeLeft = false;
            nightNeed = dice.chance(0.4) ? "waking" : "occasional";
        }
    }

    private Needs done(String reason, String funder) {
        var supported = kind.pathway() != Pathway.P0;
        var homeless = living.home().equals(Living.TEMPORARY);
        return new Needs(exception, living.home(), living.alone(), homeIsSafe, homeCanBeMadeSafe, help(0.95), help(0.8), help(0.6),
                memory(supported || living.isCareHome()), medicines(), continence(), nightNeed, canBeLeft, careWorkers, living.helps(),
                recovery, unitNamed, change, careHomeAnswer, wish, kind.isEndOfLife() && dice.chance(Assumed.rate("fast-track")),
                kind.isEndOfLife() || supported && dice.chance(Assumed.rate("healthcare-need")),
                reason.equals("wc-mental-capacity") || supported && dice.chance(0.06),
                reason.equals("wc-safeguarding") || supported && dice.chance(0.03),
                reason.equals("hp-infection-control") || dice.chance(0.02), homeless, funder, homeOptionsTried, before);
    }

    /** With how much of daily life: somebody who needs two people to wash may walk with one. */
    private String help(double likely) {
        if (careWorkers == 0 && !living.isCareHome()) {
            return dice.chance(0.9) ? INDEPENDENT : "prompt";
        }
        if (!dice.chance(likely)) {
            return "prompt";
        }
        return careWorkers == 2 ? dice.one(List.of("two-people", "two-people", "hoist-or-equipment")) : ONE;
    }

    private String memory(boolean oftenConfused) {
        return oftenConfused && dice.chance(Assumed.rate("confused")) ? dice.one(List.of("prompt", "prompt", ONE)) : INDEPENDENT;
    }

    private String medicines() {
        return careWorkers == 0 && !living.isCareHome() ? INDEPENDENT : dice.one(List.of("prompt", "assist", "administer"));
    }

    private String continence() {
        return careWorkers == 0 && !living.isCareHome() ? "continent" : dice.one(List.of("continent", "managed", "needs-help"));
    }
}
