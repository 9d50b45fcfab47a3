package org.homeward.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.London;

/**
 * When things happen to one person, from the admission on. Everybody stays at least one night, as the people do whom the published
 * delays count.
 *
 * @param setbacks earlier times without a reason to stay, in order
 * @param ready    when the last such time began
 * @param days     from the day of being ready to the day of leaving
 */
record Schedule(Instant admitted, List<Course.Setback> setbacks, Optional<Instant> ready, int days, Instant end) {

    private static final int LONGEST = 150;
    private static final int SETTLED_AFTER = 5;
    private static final int NIGHTS_FOR_A_SETBACK = 3;
    private static final int AT_MOST = 2;
    private static final int LAST_HOUR = 22;
    private static final double MORNING_ROUND = 0.72;
    private static final double DEATH_AFTER_NIGHTS = 5;
    private static final double DEATH_SPREAD = 1.1;
    private static final double GOES_AFTER_HOURS = 20;
    private static final double GOES_SPREAD = 0.8;
    private static final Duration PACKING = Duration.ofMinutes(50);

    static Schedule of(Instant admitted, Fates.Fate fate, Wait wait, boolean planned, Waits waits, Hours hours, Dice dice) {
        if (!wait.isReady()) {
            return new Schedule(admitted, List.of(), Optional.empty(), 0, before(fate, admitted, hours, dice));
        }
        var readyOn = readyOn(London.day(admitted), fate.kind(), planned, dice);
        var ready = round(readyOn, dice);
        var days = wait.days(readyOn, waits, dice);
        var setbacks = fate.kind().hasReadyDate() ? setbacks(London.day(admitted), readyOn, fate.kind(), dice) : List.<Course.Setback>of();
        var leaving = leaving(ready, readyOn.plusDays(days), hours, dice);
        if (fate.ending() == Course.Ending.Kind.LEFT) {
            return new Schedule(admitted, setbacks, Optional.of(ready), days, leaving);
        }
        var early = ready.plus(PACKING).plusSeconds((long) (Duration.between(ready.plus(PACKING), leaving).toSeconds() * dice.unit()));
        return new Schedule(admitted, setbacks, Optional.of(ready), London.day(early).compareTo(readyOn) == 0 ? 0
                : (int) (London.day(early).toEpochDay() - readyOn.toEpochDay()), early);
    }

    /** Who dies or goes before being ready. */
    private static Instant before(Fates.Fate fate, Instant admitted, Hours hours, Dice dice) {
        if (fate.ending() == Course.Ending.Kind.DIED) {
            var nights = Math.min(LONGEST, dice.logNormal(DEATH_AFTER_NIGHTS, DEATH_SPREAD));
            return admitted.plus(Duration.ofMinutes(Math.max(60, (long) (nights * Duration.ofDays(1).toMinutes()))));
        }
        var after = admitted.plus(Duration.ofMinutes((long) (60 * Math.max(2, dice.logNormal(GOES_AFTER_HOURS, GOES_SPREAD)))));
        var sameDay = hours.leaving(London.day(after), dice);
        return sameDay.isAfter(admitted.plus(PACKING)) ? sameDay : after;
    }

    private static LocalDate readyOn(LocalDate admittedOn, Kind kind, boolean planned, Dice dice) {
        var median = kind.nights() * (planned ? Assumed.rate("planned-shorter") : 1);
        var nights = (int) Math.min(LONGEST, Math.max(1, Math.round(dice.logNormal(median, kind.spread()))));
        var day = admittedOn.plusDays(nights);
        if (!Waits.isWeekend(day.getDayOfWeek()) || dice.chance(Assumed.rate("weekend-ready"))) {
            return day;
        }
        var friday = day.minusDays(day.getDayOfWeek().getValue() - 5L);
        return friday.isAfter(admittedOn) && dice.chance(0.5) ? friday : friday.plusDays(3);
    }

    /** The ward rounds are in the morning and, for some, in the afternoon. */
    private static Instant round(LocalDate day, Dice dice) {
        return Hours.at(day, dice.chance(MORNING_ROUND) ? dice.between(8, 11) : dice.between(14, 16), dice);
    }

    private static Instant leaving(Instant ready, LocalDate day, Hours hours, Dice dice) {
        var leaving = hours.leaving(day, dice);
        if (!leaving.isBefore(ready.plus(PACKING))) {
            return leaving;
        }
        var later = ready.plus(PACKING).plus(Duration.ofMinutes(dice.between(0, 300)));
        var latest = day.atTime(LAST_HOUR, 30).atZone(London.ZONE).toInstant();
        return later.isAfter(latest) ? latest : later;
    }

    private static List<Course.Setback> setbacks(LocalDate admittedOn, LocalDate readyOn, Kind kind, Dice dice) {
        var likely = Assumed.rate(kind.pathway() == Pathway.P0 ? "setback-plain" : "setback-supported");
        var setbacks = new ArrayList<Course.Setback>();
        var from = admittedOn.plusDays(SETTLED_AFTER);
        while (readyOn.toEpochDay() - from.toEpochDay() >= NIGHTS_FOR_A_SETBACK && setbacks.size() < AT_MOST && dice.chance(likely)) {
            var room = (int) (readyOn.toEpochDay() - from.toEpochDay()) - 1;
            var nights = Math.min(room, dice.geometric(Assumed.rate("setback-nights")));
            var first = from.plusDays(dice.between(0, room - nights));
            setbacks.add(new Course.Setback(Hours.at(first, dice.between(9, 11), dice),
                    Hours.at(first.plusDays(nights), dice.between(12, 20), dice)));
            from = first.plusDays(nights + 1L);
        }
        return setbacks;
    }
}
