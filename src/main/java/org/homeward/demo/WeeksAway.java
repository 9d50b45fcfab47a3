package org.homeward.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.Arrival;
import org.homeward.demo.world.Course.Ending;
import org.homeward.demo.world.Course.Recovery;
import org.homeward.demo.world.Course.Setback;
import org.homeward.demo.world.Course.WardStay;
import org.homeward.journey.London;

/** Brings a course into our days: so many weeks later, at the same time of the day and on the same day of the week. */
record WeeksAway(long weeks) {

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
