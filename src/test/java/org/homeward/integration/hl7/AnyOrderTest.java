package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.integration.hl7.Told.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.fakes.Hospital;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order in which a hospital's messages arrive, and however often, the same is true in the end. */
class AnyOrderTest {

    private static final String NINE_C = "9C^BAY1^B1";
    private static final Told ADMITTED = told("A01", 0);
    private static final Told LEFT = told("A03", 60);

    static Stream<Arguments> sequences() {
        return Stream.of(
                sequence("admit, cancel", "RECORDED_IN_ERROR", ADMITTED, told("A11", 0).saidAt(5)),
                sequence("admit, move, cancel the move", "OPEN", ADMITTED, told("A02", 10, NINE_C), told("A12", 20)),
                sequence("admit, move, cancel the move by its own time", "OPEN", ADMITTED, told("A02", 10, NINE_C),
                        told("A12", 10).saidAt(20)),
                sequence("admit, leave, cancel the discharge", "OPEN", ADMITTED, LEFT, told("A13", 120)),
                sequence("admit twice, leave, cancel the discharge", "OPEN", ADMITTED, ADMITTED.again().saidAt(3), LEFT,
                        told("A13", 60).saidAt(120)),
                sequence("leave, cancel, leave after all at an earlier time", "LEFT", ADMITTED, LEFT, told("A13", 120),
                        told("A03", 50).saidAt(125)),
                sequence("admit, leave, cancel the admission", "RECORDED_IN_ERROR", ADMITTED, LEFT, told("A11", 0).saidAt(90)),
                sequence("cancel the admission and admit after all", "OPEN", ADMITTED, told("A11", 0).saidAt(5),
                        told("A01", 7)),
                sequence("come back under the same number", "OPEN", ADMITTED, LEFT, told("A01", 300)),
                sequence("update, expect, become an outpatient", "LEFT", ADMITTED, told("A08", 5, "7B^BAY2^A4"),
                        told("A16", 6), told("A07", 50)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void everyOrderEndsAlike(String name, String state, List<Told> messages) {
        var inOrder = ToldHospital.after(messages).state("V1");
        assertThat(inOrder.get(inOrder.size() - 1)).contains(" " + state + " ");
        Orders.each(messages, order -> assertThat(ToldHospital.after(order).state("V1")).as(order.toString()).isEqualTo(inOrder));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void everyOrderEndsAlikeWhenAllIsSaidTwice(String name, String state, List<Told> messages) {
        var inOrder = ToldHospital.after(messages).state("V1");
        var twice = new ArrayList<>(messages);
        messages.forEach(message -> twice.add(message.again()));
        assertThat(ToldHospital.after(twice).state("V1")).isEqualTo(inOrder);
        if (twice.size() <= 6) {
            Orders.each(twice, order -> assertThat(ToldHospital.after(order).state("V1")).as(order.toString()).isEqualTo(inOrder));
        }
    }

    @Test
    void sevenMovesEndInTheSameHistoryInEveryOrder() {
        List<Told> messages = new ArrayList<>(List.of(ADMITTED));
        for (int move = 1; move <= 7; move++) {
            messages.add(told("A02", move * 10, "W" + move + "^B^1"));
        }
        var inOrder = ToldHospital.after(messages);
        assertThat(inOrder.hospital.stays.locations(stay(inOrder).id())).hasSize(8);
        Orders.each(messages, order -> {
            if (!ToldHospital.after(order).state("V1").equals(inOrder.state("V1"))) {
                throw new AssertionError(order.toString());
            }
        });
    }

    @Test
    void twoMovesInOneMinuteAreBothKept() {
        var first = told("A02", 10, NINE_C);
        var second = new Told("A02", "V1", 10, 10, "7B^BAY1^A1", "I", "NB000011");
        Orders.each(List.of(ADMITTED, first, second), order -> assertThat(ToldHospital.after(order).state("V1").get(0))
                .contains("[7B^BAY2^A3@08:00, 9C^BAY1^B1@08:10, 7B^BAY1^A1@08:10]"));
    }

    @Test
    void aDischargeTakenBackTooLateChangesNothingAndIsLookedAt() {
        var messages = List.of(ADMITTED, LEFT, told("A01", 500).ofVisit("V2"), told("A13", 900));
        Orders.each(messages, order -> {
            var hospital = ToldHospital.after(order);
            assertThat(hospital.state("V1", "V2")).satisfiesExactly(
                    first -> assertThat(first).contains("V1 LEFT", "no work"),
                    second -> assertThat(second).contains("V2 OPEN", "work goes on"));
            assertThat(hospital.found).contains("late-cancellation");
        });
    }

    @Test
    void theEndOfAnAttendanceNeverClosesAStay() {
        for (var patientClass : List.of("E", "O", "R", "P", "X")) {
            Orders.each(List.of(ADMITTED, told("A04", 1).ofClass("E"), LEFT.ofClass(patientClass)), order ->
                    assertThat(ToldHospital.after(order).state("V1").get(0)).as(patientClass + order).contains("V1 OPEN"));
        }
    }

    @Test
    void aCancelledDischargeOfAnAttendanceNeverOpensAStayAgain() {
        Orders.each(List.of(ADMITTED, LEFT, told("A13", 90).ofClass("E")), order ->
                assertThat(ToldHospital.after(order).state("V1").get(0)).contains("V1 LEFT"));
    }

    @Test
    void whatComesBeforeItsAdmissionWaits() {
        var hospital = new ToldHospital();
        assertThat(hospital.hear(told("A02", 10))).contains(new ApplyEvent.Waits(false));
        assertThat(hospital.hear(told("A13", 70))).contains(new ApplyEvent.Waits(true));
        assertThat(hospital.hear(told("A08", 11))).contains(new ApplyEvent.NothingToDo());
        assertThat(hospital.state("V1")).isEmpty();
        assertThat(hospital.hear(ADMITTED)).get().isInstanceOfSatisfying(ApplyEvent.Done.class, done ->
                assertThat(done.waiting()).as("the cancelled discharge has nothing to take back yet").containsExactly(2L));
    }

    @Test
    void aStayThatTheHospitalNeverToldOfStaysClosed() {
        var hospital = new ToldHospital();
        hospital.hospital.admit();
        hospital.hospital.leaveHospital.leave(stay(hospital), new Leaving(
                Hospital.NOW, Optional.of("1"), Optional.empty()));
        hospital.hear(told("A08", 3));
        assertThat(hospital.hospital.stays.all(new Visit("NORTHBRIDGE", "V1")).get(0).state()).isEqualTo(Stay.State.LEFT);
    }

    private static Stay stay(ToldHospital hospital) {
        return hospital.hospital.stays.all(new Visit("NORTHBRIDGE", "V1")).get(0);
    }

    private static Arguments sequence(String name, String state, Told... messages) {
        return Arguments.of(name, state, List.of(messages));
    }
}
