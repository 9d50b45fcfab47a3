package org.homeward.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.London;

/** What comes after leaving: the weeks of support, and for some people hospital again. */
record Afterwards(Optional<Course.Recovery> recovery, Optional<Instant> comesBackAt) {

    static final Afterwards NOTHING = new Afterwards(Optional.empty(), Optional.empty());

    private static final Odds<Integer> WEEKS = Odds.of(List.of(1, 2, 3, 4, 5, 6), 0.09, 0.14, 0.17, 0.20, 0.17, 0.23);
    private static final Odds<Double> VISIT_HOURS = Odds.of(List.of(3.5, 7.0, 10.5, 14.0), 0.32, 0.32, 0.16, 0.20);
    private static final List<String> OUTCOMES = List.of("recovered", "reduced", "same", "increased", "care-home", "died");
    private static final Odds<String> OUTCOME = Odds.of(OUTCOMES, OUTCOMES.stream().mapToDouble(Assumed::rate).toArray());
    private static final List<String> SUPPORTED = List.of("p1-home-recovery", "p1-care-home-return", "p2-bed");
    private static final double THERAPY_ALONE = 2;
    private static final double MORE = 1.4;
    private static final int DAYS = 30;
    private static final double MEAN_DAYS = 11;
    private static final int WEEK = 7;

    static Afterwards of(Kind kind, Instant left, int careWorkers, boolean mayComeBack, Hours hours, Dice dice) {
        var back = mayComeBack && dice.chance(kind.again()) ? Optional.of(back(left, hours, dice)) : Optional.<Instant>empty();
        var supported = SUPPORTED.contains(kind.destination()) && !kind.isEndOfLife();
        return new Afterwards(supported ? Optional.of(recovery(left, careWorkers, back, dice)) : Optional.empty(), back);
    }

    private static Course.Recovery recovery(Instant left, int careWorkers, Optional<Instant> back, Dice dice) {
        var weeks = WEEKS.by(dice);
        var hours = careWorkers == 0 ? THERAPY_ALONE : VISIT_HOURS.by(dice) * careWorkers;
        var outcome = OUTCOME.by(dice);
        var backIn = back.map(at -> (int) (Duration.between(left, at).toDays() / WEEK) + 1);
        if (backIn.filter(week -> week <= weeks).isPresent()) {
            return new Course.Recovery(left, backIn.orElseThrow(), hours, 0, "readmitted");
        }
        return new Course.Recovery(left, weeks, hours, switch (outcome) {
            case "reduced" -> hours / 2;
            case "same" -> hours;
            case "increased" -> hours * MORE;
            default -> 0;
        }, outcome);
    }

    /** The sooner after leaving, the likelier; through the emergency department, so on its days and at its hours. */
    private static Instant back(Instant left, Hours hours, Dice dice) {
        while (true) {
            var day = London.day(left).plusDays(dice.geometric(MEAN_DAYS));
            if (!day.isAfter(London.day(left).plusDays(DAYS)) && dice.chance(hours.on(day.getDayOfWeek(), Hours.Door.DEPARTMENT) / 1.5)) {
                return hours.arrival(day, Hours.Door.DEPARTMENT, dice);
            }
        }
    }
}
