package org.homeward.demo.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.homeward.journey.London;

/** When in the week and at what hour things happen. Arrivals at emergency departments are published; the rest is assumed. */
final class Hours {

    private static final int DAYS = 7;
    private static final List<Integer> OF_A_DAY = IntStream.range(0, 24).boxed().toList();
    private static final Odds<Integer> SENT_IN = between(9, 3, 5, 8, 9, 9, 10, 10, 9, 8, 6, 4, 3);
    private static final Odds<Integer> PLANNED = between(7, 10, 6, 3, 2, 2, 2);
    private static final Odds<Integer> LEAVING = between(9, 2, 4, 7, 9, 10, 12, 13, 13, 11, 9, 6, 3, 1);
    private static final double PLANNED_ON_WEEKDAYS = 7.0 / 5;
    private static final double SENT_ON_WEEKDAYS = 1.2;
    private static final double SENT_AT_WEEKENDS = 0.5;

    private static final List<Door> DOORS = List.of(Door.values());

    private final Map<DayOfWeek, Double> departmentDays = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Odds<Integer>> departmentHours = new EnumMap<>(DayOfWeek.class);

    private final Map<Kind, Map<DayOfWeek, Odds<Door>>> doors = new HashMap<>();

    Hours(List<Kind> kinds) {
        var arrivals = England.arrivals();
        var week = arrivals.values().stream().flatMapToDouble(Arrays::stream).sum();
        arrivals.forEach((day, hours) -> {
            departmentDays.put(day, DoubleStream.of(hours).sum() / week * DAYS);
            departmentHours.put(day, Odds.of(OF_A_DAY, hours));
        });
        kinds.forEach(kind -> doors.put(kind, doorsOf(kind)));
    }

    /** How people come in. */
    enum Door { DEPARTMENT, SENT_IN, PLANNED }

    /** How many come on that day of the week through that door, against an average day. */
    double on(DayOfWeek day, Door door) {
        var weekend = Waits.isWeekend(day);
        return switch (door) {
            case DEPARTMENT -> departmentDays.get(day);
            case SENT_IN -> weekend ? SENT_AT_WEEKENDS : SENT_ON_WEEKDAYS;
            case PLANNED -> weekend ? 0 : PLANNED_ON_WEEKDAYS;
        };
    }

    /** How many of a kind come on that day of the week, against an average day. */
    double on(DayOfWeek day, Kind kind) {
        return Arrays.stream(Door.values()).mapToDouble(door -> part(kind, door) * on(day, door)).sum();
    }

    Door doorOf(Kind kind, DayOfWeek day, Dice dice) {
        return doors.get(kind).get(day).by(dice);
    }

    private Map<DayOfWeek, Odds<Door>> doorsOf(Kind kind) {
        var byDay = new EnumMap<DayOfWeek, Odds<Door>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> byDay.put(day,
                Odds.of(DOORS, DOORS.stream().mapToDouble(door -> part(kind, door) * on(day, door)).toArray())));
        return byDay;
    }

    Instant arrival(LocalDate day, Door door, Dice dice) {
        return at(day, switch (door) {
            case DEPARTMENT -> departmentHours.get(day.getDayOfWeek()).by(dice);
            case SENT_IN -> SENT_IN.by(dice);
            case PLANNED -> PLANNED.by(dice);
        }, dice);
    }

    Instant leaving(LocalDate day, Dice dice) {
        return at(day, LEAVING.by(dice), dice);
    }

    /** A moment of that hour on that day, as the clock on the wall has it. */
    static Instant at(LocalDate day, int hour, Dice dice) {
        return day.atTime(hour, dice.between(0, 59), dice.between(0, 59)).atZone(London.ZONE).toInstant();
    }

    private static double part(Kind kind, Door door) {
        var byDepartment = Assumed.rate("through-department");
        return switch (door) {
            case DEPARTMENT -> (1 - kind.planned()) * byDepartment;
            case SENT_IN -> (1 - kind.planned()) * (1 - byDepartment);
            case PLANNED -> kind.planned();
        };
    }

    private static Odds<Integer> between(int first, double... weights) {
        return Odds.of(IntStream.range(first, first + weights.length).boxed().toList(), weights);
    }
}
