package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.demo.world.Course;

/** The course of somebody for whom nobody has time to wait: all that takes days in the world happens at one moment. */
public final class AtOnce {

    private static final Duration BEFORE = Duration.ofMinutes(10);

    private AtOnce() {
    }

    /** The same person with the same needs and the same way home, ready and leaving now, on the first ward. */
    public static Course of(Course course, Instant now) {
        var came = now.minus(BEFORE);
        var first = course.wards().get(0);
        var arrival = new Course.Arrival(came, came, course.arrival().method(), course.arrival().why());
        var ending = course.ending();
        return new Course(course.number(), course.again(), course.trust(), course.person(), arrival,
                List.of(new Course.WardStay(came, first.ward())), course.needs(), List.of(), course.readyAt().map(ready -> now), Optional.empty(),
                course.wayHome(), new Course.Ending(ending.kind(), now, ending.method(), ending.destination()),
                course.recovery().map(recovery -> new Course.Recovery(now, recovery.weeks(), recovery.hoursAtFirst(), recovery.hoursAtLast(),
                        recovery.outcome())), Optional.empty());
    }
}
