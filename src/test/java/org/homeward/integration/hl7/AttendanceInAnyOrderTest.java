package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.integration.hl7.Told.told;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.admission.Attendance;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hospital says of an attendance ends alike in every order, and never opens, moves or ends a stay. */
class AttendanceInAnyOrderTest {

    private static final Visit VISIT = new Visit("NORTHBRIDGE", "V1");
    private static final Told ARRIVED = attends("A04", 0);
    private static final Told LEFT = attends("A03", 60);
    private static final Told ADMITTED = told("A01", 30);

    static Stream<Arguments> sequences() {
        return Stream.of(
                Arguments.of("comes", List.of(ARRIVED), "PRESENT open work goes on", List.of()),
                Arguments.of("comes and leaves", List.of(ARRIVED, LEFT), "GONE 09:00 left-department no work", List.of()),
                Arguments.of("comes, is described, moves and leaves", List.of(ARRIVED, attends("A08", 5), attends("A02", 10), LEFT),
                        "GONE 09:00 left-department no work", List.of()),
                Arguments.of("leaving was a mistake", List.of(ARRIVED, LEFT, attends("A13", 60).saidAt(120)),
                        "PRESENT open work goes on", List.of()),
                Arguments.of("coming was a mistake", List.of(ARRIVED, attends("A11", 0).saidAt(5)),
                        "RECORDED_IN_ERROR recorded-in-error no work", List.of()),
                Arguments.of("is admitted under the same visit", List.of(ARRIVED, ADMITTED),
                        "GONE 08:30 admitted no work", List.of("OPEN")),
                Arguments.of("is admitted by a change of class", List.of(ARRIVED, told("A06", 30)),
                        "GONE 08:30 admitted no work", List.of("OPEN")),
                Arguments.of("the department ends the attendance after the admission", List.of(ARRIVED, ADMITTED, LEFT),
                        "GONE 08:30 admitted no work", List.of("OPEN")),
                Arguments.of("the admission was a mistake", List.of(ARRIVED, ADMITTED, attends("A11", 30).saidAt(40)),
                        "PRESENT open work goes on", List.of("RECORDED_IN_ERROR")),
                Arguments.of("goes home and comes back the next day under the same visit", List.of(ARRIVED, LEFT, told("A01", 1500)),
                        "GONE 09:00 left-department no work", List.of("OPEN")),
                Arguments.of("a stay ends by its own discharge alone", List.of(told("A01", 0), LEFT), "", List.of("OPEN")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void everyOrderEndsAlike(String name, List<Told> messages, String attendance, List<String> stays) {
        Orders.each(messages, order -> {
            var told = ToldHospital.after(order);
            assertThat(told.hospital.attendances.all(VISIT).stream().map(one -> describe(told, one)).toList()).as(order.toString())
                    .isEqualTo(attendance.isEmpty() ? List.of() : List.of(attendance));
            assertThat(told.hospital.stays.all(VISIT).stream().map(stay -> stay.state().name()).toList()).as(order.toString())
                    .isEqualTo(stays);
        });
    }

    @Test
    void aDepartmentThatIsNotKnownIsSomethingToLookAt() {
        var told = ToldHospital.after(List.of(ARRIVED));
        assertThat(told.found).containsExactly("unknown-ward");
        told.hear(LEFT);
        assertThat(told.found).isEmpty();
        assertThat(ToldHospital.after(List.of(told("A04", 0, "7B^BAY2^A3").ofClass("E"))).found).isEmpty();
    }

    private static String describe(ToldHospital told, Attendance one) {
        var journey = told.hospital.journey(one.journey());
        return one.state() + one.leftAt().map(at -> " " + at.toString().substring(11, 16)).orElse("") + " "
                + journey.outcome().orElse("open") + " "
                + (told.hospital.running.contains(one.journey()) ? "work goes on" : "no work");
    }

    private static Told attends(String trigger, int minute) {
        return told(trigger, minute, "ED^MAJORS^4").ofClass("E");
    }
}
