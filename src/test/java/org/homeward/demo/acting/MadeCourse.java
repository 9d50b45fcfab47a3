package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Needs;
import org.homeward.demo.world.Pathway;
import org.homeward.demo.world.SimulatedPerson;
import org.homeward.person.NhsNumber;
import org.homeward.processes.Somebody;

/** Courses of the plainest kind for each pathway, of people made up for a test. */
final class MadeCourse {

    private MadeCourse() {
    }

    /** @param district in which the person lives @param number an odd one has people at home, an even one has nobody */
    static Course of(Pathway pathway, boolean planned, long number, Instant came, String district) {
        var ready = came.plus(Duration.ofHours(pathway == Pathway.P0 ? 26 : 50));
        var left = ready.plus(Duration.ofHours(pathway == Pathway.P0 ? 6 : 31));
        var delay = pathway == Pathway.P0 ? Optional.<Course.Delay>empty() : Optional.of(new Course.Delay(1, "hp-transport", "hospital"));
        return new Course(number, false, "northbridge", person(district, number % 2 == 1), new Course.Arrival(came, came, planned ? "11" : "21",
                "A fall at home"), List.of(new Course.WardStay(came, "northbridge-amu"), new Course.WardStay(came.plus(Duration.ofHours(9)),
                "northbridge-7b")), needs(pathway), List.of(), Optional.of(ready), delay, Optional.of(new Course.WayHome(pathway, kind(pathway), "")),
                new Course.Ending(Course.Ending.Kind.LEFT, left, "1", pathway == Pathway.P0 || pathway == Pathway.P1 ? "19" : "54"),
                recovery(pathway, left), Optional.empty());
    }

    private static Optional<Course.Recovery> recovery(Pathway pathway, Instant left) {
        return switch (pathway) {
            case P0 -> Optional.empty();
            case P1 -> Optional.of(new Course.Recovery(left, 3, 10, 0, "recovered"));
            case P2 -> Optional.of(new Course.Recovery(left, 6, 14, 4, "reduced"));
            case P3 -> Optional.of(new Course.Recovery(left, 6, 20, 20, "care-home"));
        };
    }

    private static String kind(Pathway pathway) {
        return switch (pathway) {
            case P0 -> "p0-no-new-support";
            case P1 -> "p1-home-single-handed";
            case P2 -> "p2-short-term-bed";
            case P3 -> "p3-new-care-home";
        };
    }

    private static Needs needs(Pathway pathway) {
        var help = pathway == Pathway.P0 ? "independent" : "one-person";
        var bed = pathway == Pathway.P2 || pathway == Pathway.P3;
        return new Needs("none", "own-or-family-home", true, !bed, false, help, help, help, "independent",
                pathway == Pathway.P0 ? "independent" : "assist", "continent", "none", true, pathway == Pathway.P0 ? 0 : 1, false,
                pathway == Pathway.P3 ? "none" : "good", false, pathway == Pathway.P0 ? "no-support-needed" : "higher", "not-applicable",
                "not-applicable", false, false, false, false, false, false, "council", bed, Optional.empty());
    }

    private static SimulatedPerson person(String district, boolean hasFamily) {
        var somebody = Somebody.verified();
        return new SimulatedPerson(NhsNumber.read(somebody.nhsNumber()).orElseThrow(), "NB" + somebody.nhsNumber().substring(3), "Ada", somebody.surname(),
                LocalDate.of(1941, 5, 4), "F", "12 Quarry Lane", district + " 4QT", "eastvale", "Y99001", "English", Optional.empty(),
                hasFamily ? Optional.of(new SimulatedPerson.Contact("Grace Hill", "daughter", "01632 960123", true)) : Optional.empty());
    }
}
