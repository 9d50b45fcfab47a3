package org.homeward.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.journey.London;
import org.springframework.stereotype.Component;

/**
 * The times that models name are times on the clock in London, in summer and in winter. Models call it as
 * {@code ${londonTime.daily('08:00')}} and {@code ${londonTime.nextOf('08:00', '15:00')}}.
 */
@Component("londonTime")
public class LondonTime {

    /** A cycle that begins at the next such time and is asked again each day. Example: {@code R/2027-03-28T07:00:00Z/P1D}. */
    public String daily(String time) {
        return "R/" + next(ZonedDateTime.ofInstant(now(), London.ZONE), LocalTime.parse(time)) + "/P1D";
    }

    /** The same for two times of each day, each in its turn. Example: {@code ${londonTime.daily('08:00', '15:00')}}. */
    public String daily(String first, String second) {
        return "R/" + nextOf(first, second).toInstant() + "/P1D";
    }

    /** The next of two times of the day, strictly after now. */
    public Date nextOf(String first, String second) {
        var now = ZonedDateTime.ofInstant(now(), London.ZONE);
        return Date.from(Stream.of(first, second).map(time -> next(now, LocalTime.parse(time)))
                .min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The next such time of the day, strictly after now. */
    public Date nextOf(String time) {
        return nextOf(time, time);
    }

    /** A day of 24 hours after that moment, which may have passed already. Example: {@code ${londonTime.dayAfter(lastReviewedAt)}}. */
    public Date dayAfter(Date moment) {
        return Date.from(moment.toInstant().plus(Duration.ofDays(1)));
    }

    /** The last moment of yesterday: what lies after it and before {@link #startOfTomorrow()} is of today. */
    public Date endOfYesterday() {
        return Date.from(startOfDay(0).minusMillis(1));
    }

    /** Midnight that is to come; a day has 23 or 25 hours when the clocks change. */
    public Date startOfTomorrow() {
        return Date.from(startOfDay(1));
    }

    private static Instant startOfDay(int daysFromToday) {
        return London.day(now()).plusDays(daysFromToday).atStartOfDay(London.ZONE).toInstant();
    }

    /** The same time of the day so many days later. Example: {@code ${londonTime.inDays(5)}}. */
    public Date inDays(int days) {
        return Date.from(ZonedDateTime.ofInstant(now(), London.ZONE).plusDays(days).toInstant());
    }

    /** A moment that a step before has worked out. Example: {@code ${londonTime.at(lookAgainAt)}}. */
    public Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }

    /** So many hours later by the clock that never changes. Example: {@code ${londonTime.inHours(48)}}. */
    public Date inHours(int hours) {
        return Date.from(now().plus(Duration.ofHours(hours)));
    }

    private static Instant next(ZonedDateTime now, LocalTime time) {
        return Stream.of(0, 1).map(days -> now.toLocalDate().plusDays(days).atTime(time).atZone(London.ZONE).toInstant())
                .filter(instant -> instant.isAfter(now.toInstant())).findFirst()
                .orElseThrow();
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
