package org.homeward.demo.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Pathway;
import org.homeward.journey.London;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("People take the time that people take")
class WorkTimesTest {

    private static final Instant CAME = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-03-06T18:00:00Z");

    @Test
    @DisplayName("half of all are done in the usual time, and the same person’s task always takes as long")
    void usual() {
        var times = LongStream.range(0, 401).mapToObj(number -> WorkTimes.of(task("prepare-request", "brokerage-officers.eastvale"), course(number)))
                .sorted().toList();
        assertThat(times.get(200)).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(36));
        assertThat(WorkTimes.of(task("prepare-request", "brokerage-officers.eastvale"), course(7)))
                .isEqualTo(WorkTimes.of(task("prepare-request", "brokerage-officers.eastvale"), course(7)));
    }

    @Test
    @DisplayName("an office that is closed on Saturdays does nothing on Saturday")
    void inTheirHours() {
        assertThat(London.day(WorkTimes.doneAt(task("prepare-request", "brokerage-officers.eastvale"), course(3), FRIDAY_EVENING)))
                .isEqualTo(London.day(FRIDAY_EVENING).plusDays(3));
    }

    @Test
    @DisplayName("what keeps the person takes until shortly before they leave, and nobody confirms a leaving before it")
    void keptBy() {
        var course = course(4);
        assertThat(WorkTimes.doneAt(task("book-transport", "discharge-coordinators.northbridge-hub"), course, course.readyAt().orElseThrow()))
                .isEqualTo(course.ending().at().minus(Duration.ofHours(3)));
        assertThat(WorkTimes.doneAt(task("confirm-leaving", "ward-staff.northbridge-7b"), course, course.readyAt().orElseThrow()))
                .isEqualTo(course.ending().at());
    }

    private static OpenTask task(String kind, String group) {
        return new OpenTask("1", kind, group, "J-000000");
    }

    private static Course course(long number) {
        return MadeCourse.of(Pathway.P1, false, number, CAME, "NB3");
    }
}
