package org.homeward.demo.world;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the people of one trust end their time in hospital, and how many come on each day of the week. */
final class Fates {

    private static final Map<Pathway, Double> WHO_DIE = Map.of(Pathway.P0, 0.50, Pathway.P1, 0.25, Pathway.P2, 0.12, Pathway.P3, 0.13);
    private static final Map<Pathway, Double> WHO_GO = Map.of(Pathway.P0, 0.90, Pathway.P1, 0.10, Pathway.P2, 0.0, Pathway.P3, 0.0);

    private final Map<DayOfWeek, Odds<Fate>> byDay = new EnumMap<>(DayOfWeek.class);

    Fates(PathwayMix mix, List<Kind> kinds, Hours hours) {
        var fates = new ArrayList<Fate>();
        var weights = new ArrayList<Double>();
        var destinations = England.destinations();
        for (var kind : kinds) {
            var within = kind.shareWithin(destinations);
            fates.add(new Fate(Course.Ending.Kind.LEFT, kind));
            weights.add(mix.of(kind.pathway()) * within / (1 + kind.again() * leavesAgain()));
            fates.add(new Fate(Course.Ending.Kind.DIED, kind));
            weights.add(Assumed.rate("deaths") * WHO_DIE.get(kind.pathway()) * within);
            fates.add(new Fate(Course.Ending.Kind.SELF_DISCHARGED, kind));
            weights.add(Assumed.rate("self-discharges") * WHO_GO.get(kind.pathway()) * within);
        }
        for (var day : DayOfWeek.values()) {
            var onDay = new double[fates.size()];
            for (var i = 0; i < onDay.length; i++) {
                onDay[i] = weights.get(i) * hours.on(day, fates.get(i).kind());
            }
            byDay.put(day, Odds.of(fates, onDay));
        }
    }

    /** What becomes of somebody in the end, and by which way home, or by which it would have been. */
    record Fate(Course.Ending.Kind ending, Kind kind) { }

    Fate of(DayOfWeek arrival, Dice dice) {
        return byDay.get(arrival).by(dice);
    }

    /** How many come for the first time on such a day, for each person who leaves alive on an average day. */
    double comers(DayOfWeek day) {
        return byDay.get(day).sum();
    }

    /** Share of readmitted people who leave alive. */
    static double leavesAgain() {
        return 1 / (1 + Assumed.rate("deaths"));
    }
}
