package org.homeward.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.Arrival;
import org.homeward.demo.world.Course.Ending;
import org.homeward.demo.world.Course.Recovery;
import org.homeward.demo.world.Course.Setback;
import org.homeward.demo.world.Course.WardStay;
import org.homeward.demo.world.World;
import org.homeward.journey.London;

/** Brings a course into our days: so many weeks later, at the same time of the day and on the same day of the week. */
record WeeksAway(long weeks) {

    private static final int WEEK = 7;
    private static final int FIRST_PEOPLE = 300;

    /** As the first people of that world were admitted here; where none of them was, its first week is this one. */
    static WeeksAway of(World world, WhatIsKnown known, Instant now) {
        return LongStream.range(0, Math.min(FIRST_PEOPLE, world.size())).mapToObj(world::course)
                .flatMap(course -> known.admittedAt(course).map(at -> between(course.arrival().admittedAt(), at)).stream()).findFirst()
                .orElseGet(() -> new WeeksAway(Math.floorDiv(ChronoUnit.DAYS.between(world.settings().from(), London.day(now)), WEEK)));
    }

    private static WeeksAway between(Instant there, Instant here) {
        return new WeeksAway(Math.round(ChronoUnit.DAYS.between(London.day(there), London.day(here)) / (double) WEEK));
    }

    Course moved(Course course) {
        var arrival = course.arrival();
        var ending = course.ending();
        return new Course(course.number(), course.again(), course.trust(), course.person(),
                new Arrival(moved(arrival.at()), moved(arrival.admittedAt()), arrival.method(), arrival.why()),
                course.wards().stream().map(stay -> new WardStay(moved(stay.from()), stay.ward())).toList(), course.needs(),
                course.setbacks().stream().map(setback -> new Setback(moved(setback.from()), moved(setback.to()))).toList(),
                course.readyAt().map(this::moved), course.delay(), course.wayHome(),
                new Ending(ending.kind(), moved(ending.at()), ending.method(), ending.destination()),
                course.recovery().map(recovery -> new Recovery(moved(recovery.from()), recovery.weeks(), recovery.hoursAtFirst(),
                        recovery.hoursAtLast(), recovery.outcome())), course.comesBackAt().map(this::moved));
    }

    Instant moved(Instant moment) {
        return LocalDateTime.ofInstant(moment, London.ZONE).plusWeeks(weeks).atZone(London.ZONE).toInstant();
    }

    WeeksAway back() {
        return new WeeksAway(-weeks);
    }
}
