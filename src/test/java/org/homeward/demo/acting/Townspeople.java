package org.homeward.demo.acting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.Ending.Kind;
import org.homeward.demo.world.Pathway;
import org.homeward.demo.world.PathwayMix;
import org.homeward.demo.world.SimulatedCouncil;
import org.homeward.demo.world.SimulatedProvider;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;

/** People of the invented world who come to the demo's hospital on one day and live in a district of a test's own. */
public final class Townspeople {

    private static final int MANY_A_DAY = 5_000;
    private static final Duration LONGEST = Duration.ofDays(8);

    private final SimulatedTrust trust;
    private final LocalDate day;

    public Townspeople(String district, Map<String, Set<String>> providers, LocalDate day) {
        this.day = day;
        var gives = providers.entrySet().stream().map(each -> new SimulatedProvider(each.getKey(), each.getValue())).toList();
        var even = Stream.of(Pathway.values()).collect(Collectors.toMap(pathway -> pathway, pathway -> 1));
        this.trust = new SimulatedTrust("northbridge", "Northbridge Hospitals", "northbridge-hub", 1, PathwayMix.of(even),
                List.of(ward("northbridge-amu", "AMU", SimulatedWard.Kind.ASSESSMENT), ward("northbridge-4a", "4A", SimulatedWard.Kind.SURGERY),
                        ward("northbridge-7b", "7B", SimulatedWard.Kind.OLDER_PEOPLE), ward("staidans-2", "SA2", SimulatedWard.Kind.REHABILITATION)),
                List.of(new SimulatedCouncil("eastvale", "Eastvale", List.of(district), List.of("Y99001"), gives)));
    }

    public SimulatedTrust trust() {
        return trust;
    }

    /** One of each pathway who comes as an emergency, and one whose coming was planned. */
    List<Course> ofEachPathway(long seed) {
        var world = world(seed);
        var chosen = new ArrayList<Course>();
        for (var pathway : Pathway.values()) {
            Predicate<Course> goes = course -> course.wayHome().filter(way -> way.pathway() == pathway).isPresent() && leaves(course);
            chosen.add(first(world, goes.and(course -> !course.arrival().isPlanned()), chosen));
            chosen.add(planned(first(world, goes.and(course -> pathway == Pathway.P3 || course.arrival().isPlanned()), chosen)));
        }
        return chosen;
    }

    /** Those of whom something special is to be asked, one of each. */
    List<Course> special(long seed, List<Predicate<Course>> each) {
        var world = world(seed);
        var chosen = new ArrayList<Course>();
        each.forEach(one -> chosen.add(first(world, one.and(course -> isShort(course)), chosen)));
        return chosen;
    }

    static boolean leaves(Course course) {
        return isShort(course) && course.ending().kind() == Kind.LEFT;
    }

    private static boolean isShort(Course course) {
        return course.inHospital().compareTo(LONGEST) < 0 && course.comesBackAt().isEmpty();
    }

    private World world(long seed) {
        return new World(new WorldSettings(seed, day, day, MANY_A_DAY, List.of(trust)));
    }

    private static Course first(World world, Predicate<Course> wanted, List<Course> butNot) {
        return LongStream.range(0, world.size()).mapToObj(world::course).filter(wanted).filter(course -> !butNot.contains(course)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody like that comes on this day"));
    }

    /** Next to nobody goes into a new care home after a planned admission, so one is made. */
    private static Course planned(Course course) {
        var arrival = course.arrival();
        return new Course(course.number(), course.again(), course.trust(), course.person(), arrival.isPlanned() ? arrival
                : new Course.Arrival(arrival.at(), arrival.admittedAt(), "11", arrival.why()), course.wards(), course.needs(), course.setbacks(),
                course.readyAt(), course.delay(), course.wayHome(), course.ending(), course.recovery(), course.comesBackAt());
    }

    private static SimulatedWard ward(String key, String code, SimulatedWard.Kind kind) {
        return new SimulatedWard(key, "northbridge-general", code, kind, List.of("A3"));
    }
}
