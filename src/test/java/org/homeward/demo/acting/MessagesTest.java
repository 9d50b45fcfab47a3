package org.homeward.demo.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.demo.world.Pathway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hospital tells of a course message by message")
class MessagesTest {

    private static final Instant CAME = Instant.parse("2026-07-06T08:05:00Z");

    private final Messages messages = new Messages("NBPAS", "NORTHBRIDGE", new Townspeople("NB3", Map.of("brightwater", Set.of("home-care")),
            LocalDate.of(2026, 7, 6)).trust(), (course, stay) -> "B2");

    @Test
    void admissionMoveAndLeaving() {
        var course = MadeCourse.of(Pathway.P1, false, 5, CAME, "NB3");
        var told = messages.of(course);
        assertThat(told).extracting(Told::event).containsExactly("A01", "A02", "A03");
        assertThat(told).extracting(Told::at).isSorted();
        assertThat(lines(told.get(0), "PV1")).startsWith("PV1|1|I|AMU^B^B2|21|").endsWith("|" + Messages.visit(course));
        assertThat(lines(told.get(0), "EVN")).isEqualTo("EVN|A01|20260706090500||||20260706090500");
        assertThat(lines(told.get(0), "PID").split("\\|")).hasSize(33).endsWith("01");
        assertThat(lines(told.get(1), "PV1")).startsWith("PV1|1|I|7B^B^B2|");
        assertThat(lines(told.get(2), "PV1").split("\\|")[36]).isEqualTo("1");
        assertThat(lines(told.get(2), "EVN")).as("entered later than it happened").matches("EVN\\|A03\\|(\\d+)\\|\\|\\|\\|(?!\\1)\\d+");
    }

    @Test
    @DisplayName("each message has an id of its own")
    void ids() {
        var course = MadeCourse.of(Pathway.P0, true, 6, CAME, "NB3");
        assertThat(List.of(messages.of(course).get(0), messages.leaves(course), messages.backFromTheDoor(course, CAME), messages.areOne(course,
                "NB1", CAME))).extracting(told -> lines(told, "MSH").split("\\|")[9]).doesNotHaveDuplicates().allMatch(id -> id.length() <= 20);
        assertThat(lines(messages.areOne(course, "NB1", CAME), "MRG")).isEqualTo("MRG|NB1^^^NORTHBRIDGE^MR");
    }

    private static String lines(Told told, String segment) {
        return List.of(told.text().split("\r")).stream().filter(line -> line.startsWith(segment)).findFirst().orElseThrow();
    }
}
