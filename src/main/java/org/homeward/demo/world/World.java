package org.homeward.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.journey.London;

/**
 * All courses of one world. A course depends on the settings and its number alone and not on who came before, so any part of a
 * world can be made by itself, again, or beside the others.
 */
public final class World {

    private static final Comparator<Course> BY_ARRIVAL = Comparator.<Course, Instant>comparing(course -> course.arrival().at())
            .thenComparing(Course::number);

    private final WorldSettings settings;
    private final Courses courses;
    private final Map<String, SimulatedTrust> trusts = new HashMap<>();
    /** The number of the first course of each day and trust, and at the end that of nobody. */
    private final long[] firsts;

    public World(WorldSettings settings) {
        this.settings = settings;
        this.courses = new Courses(settings);
        settings.trusts().forEach(trust -> trusts.put(trust.key(), trust));
        this.firsts = counted();
        if (size() > Numbers.MOST) {
            throw new IllegalArgumentException("There are NHS numbers for " + Numbers.MOST + " invented people, and " + size()
                    + " would come");
        }
    }

    public WorldSettings settings() {
        return settings;
    }

    /** How many people come for the first time; their courses are numbered from 0. */
    public long size() {
        return firsts[firsts.length - 1];
    }

    /** The course with that number; days and, within a day, trusts follow one another. */
    public Course course(long number) {
        if (number < 0 || number >= size()) {
            throw new IllegalArgumentException("No course has the number " + number);
        }
        var cell = cellOf(number);
        var perDay = settings.trusts().size();
        return courses.first(number, settings.trusts().get(cell % perDay), settings.from().plusDays(cell / perDay));
    }

    /** The readmission that follows a course; empty for most. Nobody is readmitted twice. */
    public Optional<Course> again(Course first) {
        return courses.again(first, trusts.get(first.trust()));
    }

    /** Everybody, readmissions among them, in the order in which they arrive; who would come back after the last day does not. */
    public Stream<Course> courses() {
        var back = new PriorityQueue<>(BY_ARRIVAL);
        return IntStream.range(0, settings.days()).boxed().flatMap(day -> on(day, back));
    }

    private Stream<Course> on(int day, PriorityQueue<Course> back) {
        var perDay = settings.trusts().size();
        var fresh = LongStream.range(firsts[day * perDay], firsts[(day + 1) * perDay]).mapToObj(this::course).toList();
        fresh.stream().flatMap(course -> again(course).stream()).forEach(back::add);
        var tomorrow = startOf(settings.from().plusDays(day + 1L));
        var due = Stream.<Course>builder();
        while (!back.isEmpty() && back.peek().arrival().at().isBefore(tomorrow)) {
            due.add(back.poll());
        }
        return Stream.concat(fresh.stream(), due.build()).sorted(BY_ARRIVAL);
    }

    private long[] counted() {
        var weights = settings.trusts().stream().mapToDouble(SimulatedTrust::weight).sum();
        var perDay = settings.trusts().size();
        var counts = new long[settings.days() * perDay + 1];
        for (var cell = 0; cell < counts.length - 1; cell++) {
            var trust = settings.trusts().get(cell % perDay);
            var weekday = settings.from().plusDays(cell / perDay).getDayOfWeek();
            var comers = settings.leavingADay() * trust.weight() / weights * courses.fatesOf(trust).comers(weekday);
            counts[cell + 1] = counts[cell] + Dice.of(settings.seed(), cell).about("comers").poisson(comers);
        }
        return counts;
    }

    /** Several cells may begin with the same number, where nobody comes; the last of them has the course. */
    private int cellOf(long number) {
        var found = Arrays.binarySearch(firsts, number);
        if (found < 0) {
            return -found - 2;
        }
        while (firsts[found + 1] == number) {
            found++;
        }
        return found;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
