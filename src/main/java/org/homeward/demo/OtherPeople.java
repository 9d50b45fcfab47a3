package org.homeward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.World;

/** The people of the invented world who are about now: in hospital, supported at home, or to come today. */
final class OtherPeople {

    private static final Duration LONGEST_ABOUT = Duration.ofDays(100);
    private static final Duration AHEAD = Duration.ofDays(1);

    private final World world;
    private final WeeksAway away;

    /** @param away how far the world's days are from ours */
    OtherPeople(World world, WeeksAway away) {
        this.world = world;
        this.away = away;
    }

    /** In the order in which they come. */
    List<Course> about(Instant now) {
        var then = away.back().moved(now);
        return world.courses().dropWhile(course -> course.arrival().at().isBefore(then.minus(LONGEST_ABOUT)))
                .takeWhile(course -> course.arrival().at().isBefore(then.plus(AHEAD))).map(away::moved).toList();
    }
}
