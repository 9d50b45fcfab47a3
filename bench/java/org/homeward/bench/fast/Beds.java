package org.homeward.bench.fast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.WardStay;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard;

/**
 * Who lies in which bed. Nobody lies in a bed in which somebody lies; where the ward that somebody was meant for is full, they lie
 * on another until it is not.
 */
final class Beds {

    private final List<SimulatedWard> wards;
    private final Map<String, Instant> freeFrom = new LinkedHashMap<>();
    private final Map<String, Map<Instant, String>> given = new HashMap<>();
    private int elsewhere;
    private int nowhere;

    Beds(SimulatedTrust trust) {
        this.wards = trust.wards().stream().filter(ward -> !ward.beds().isEmpty()).toList();
        wards.forEach(ward -> ward.beds().forEach(bed -> freeFrom.put(ward.key() + "/" + bed, Instant.MIN)));
    }

    /** The same courses, with each stay on the ward where there was a bed. */
    List<Course> placed(List<Course> courses) {
        var wardsOf = new HashMap<Course, List<WardStay>>();
        courses.stream().flatMap(course -> stays(course).stream()).sorted(Comparator.comparing(stay -> stay.from)).forEach(stay ->
                wardsOf.computeIfAbsent(stay.course, it -> new ArrayList<>()).add(place(stay)));
        return courses.stream().map(course -> new Course(course.number(), course.again(), course.trust(), course.person(), course.arrival(),
                merged(wardsOf.get(course)), course.needs(), course.setbacks(), course.readyAt(), course.delay(), course.wayHome(),
                course.ending(), course.recovery(), course.comesBackAt())).toList();
    }

    /** @return for example {@code A1}; a cubicle for who has only just come to the emergency department */
    String of(Course course, WardStay stay) {
        return given.get(key(course)).getOrDefault(stay.from(), "M" + (1 + Math.floorMod(course.number(), 9)));
    }

    String report() {
        return elsewhere + " stays on another ward than meant, " + nowhere + " in an extra bed";
    }

    private static String key(Course course) {
        return course.number() + (course.again() ? "-2" : "");
    }

    private record Stay(Course course, Instant from, Instant to, String ward) { }

    private static List<Stay> stays(Course course) {
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < course.wards().size(); i++) {
            var from = course.wards().get(i).from();
            var to = i + 1 < course.wards().size() ? course.wards().get(i + 1).from() : course.ending().at();
            if (from.isBefore(to) && from.isBefore(course.ending().at())) {
                var ends = course.ending().at();
                stays.add(new Stay(course, from, to.isBefore(ends) ? to : ends, course.wards().get(i).ward()));
            }
        }
        return stays;
    }

    private WardStay place(Stay stay) {
        var meant = wards.stream().filter(ward -> ward.key().equals(stay.ward)).findFirst().orElse(wards.get(0));
        var others = wards.stream().sorted(Comparator.comparing((SimulatedWard ward) -> ward.kind() != meant.kind())
                .thenComparing(ward -> !ward.site().equals(meant.site())));
        var bed = Stream.concat(Stream.of(meant), others).flatMap(ward -> ward.beds().stream().map(each -> ward.key() + "/" + each))
                .filter(each -> !freeFrom.get(each).isAfter(stay.from)).findFirst();
        if (bed.isEmpty()) {
            nowhere++;
        } else if (!bed.get().startsWith(meant.key() + "/")) {
            elsewhere++;
        }
        var place = bed.orElse(meant.key() + "/X1").split("/");
        bed.ifPresent(each -> freeFrom.put(each, stay.to));
        given.computeIfAbsent(key(stay.course), it -> new HashMap<>()).put(stay.from, place[1]);
        return new WardStay(stay.from, place[0]);
    }

    /** A move to the ward where somebody lies already is none. */
    private static List<WardStay> merged(List<WardStay> stays) {
        var merged = new ArrayList<WardStay>();
        stays.stream().filter(stay -> merged.isEmpty() || !merged.get(merged.size() - 1).ward().equals(stay.ward())).forEach(merged::add);
        return merged;
    }
}
