package org.homeward.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.demo.acting.MessageLine;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.Told;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.WardStay;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard;

/** The patient record system of the demo's hospital: it gives people beds and tells Homeward who comes, moves and leaves. */
final class HospitalSystem {

    /** Where somebody lies when every bed of the ward is taken. */
    private static final String EXTRA_BED = "X1";

    private final Messages messages;
    private final Map<String, SimulatedWard> wards;
    private final int port;
    private final Clock clock;
    private final Map<String, String> given = new HashMap<>();
    private Set<String> occupied = Set.of();

    /** @param port where Homeward listens for messages */
    HospitalSystem(SimulatedTrust trust, int port, Clock clock) {
        this.messages = new Messages("NBPAS", "NORTHBRIDGE", trust, this::bed);
        this.wards = trust.wards().stream().collect(Collectors.toMap(SimulatedWard::key, ward -> ward));
        this.port = port;
        this.clock = clock;
    }

    /** When something is told of somebody, in order. */
    List<Instant> moments(Course course) {
        return messages.of(course).stream().map(Told::at).toList();
    }

    /** What is told then; beds are given only now. @param taken ward and bed of everybody who is there, for example {@code northbridge-7b/A4} */
    Told message(Course course, int number, Set<String> taken) {
        occupied = taken;
        return messages.of(course).get(number);
    }

    void tell(Told message) throws IOException {
        try (var line = new MessageLine("localhost", port)) {
            line.tell(message);
        }
    }

    private String bed(Course course, WardStay stay) {
        if (stay.from().isAfter(clock.instant())) {
            return EXTRA_BED;
        }
        return given.computeIfAbsent(Messages.visit(course) + stay.from(), key -> {
            var gone = new HashSet<>(occupied);
            return wards.get(stay.ward()).beds().stream().filter(bed -> !gone.contains(stay.ward() + "/" + bed)).findFirst().orElse(EXTRA_BED);
        });
    }
}
