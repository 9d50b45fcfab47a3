package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayRecord.Pathway;
import org.homeward.flow.DelayRecord.Wait;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;

/** The six people of the metrics, at the end of Wednesday 12 March 2025: who is delayed, and for which one reason. */
class SixPeopleTest {

    private static final Map<String, String> REASONS = Map.of("home-care-arranging P1", "ip-home-social-care-p1", "equipment P1", "cp-equipment",
            "care-home-unavailable P3", "cp-care-home-p3");
    private static final Instant END_OF_DAY = at("2025-03-12T23:59:59");

    private final AttributeDelay attribute = new AttributeDelay((waitingFor, pathway) -> new DelayReasonMap.Answer(
            Optional.ofNullable(REASONS.get(waitingFor + " " + pathway.orElse(""))).map(DelayReason::new), true));

    @Test
    void aAndDRemainEachForOneReason() {
        var a = person("P1", List.of(since("2025-03-05T09:00:00")), wait("home-care-arranging", "2025-03-06T10:00:00"), wait("equipment", "2025-03-07T10:00:00"));
        var d = person("P3", List.of(since("2025-02-26T09:00:00")), wait("care-home-unavailable", "2025-03-01T10:00:00"));
        assertThat(principal(a)).contains("ip-home-social-care-p1");
        assertThat(attribute.reasonsAt(a, END_OF_DAY)).extracting(DelayReason::key).containsExactly("ip-home-social-care-p1", "cp-equipment");
        assertThat(principal(d)).contains("cp-care-home-p3");
    }

    @Test
    void whoeverHasLeftNeedsTheBedOrIsNotReadyHasNone() {
        var b = person("P1", List.of(between("2025-03-10T09:00:00", "2025-03-12T16:45:00")), wait("home-care-arranging", "2025-03-10T10:00:00"));
        var c = person("P0", List.of(between("2025-03-08T09:00:00", "2025-03-09T14:00:00"), between("2025-03-12T09:30:00", "2025-03-12T18:20:00")));
        var e = person("P1", List.of());
        var f = person("P1", List.of(between("2025-03-03T15:00:00", "2025-03-11T11:00:00")), wait("home-care-arranging", "2025-03-03T16:00:00"));
        assertThat(List.of(b, c, e, f)).allSatisfy(person -> assertThat(attribute.now(person, END_OF_DAY)).isEmpty());
        assertThat(attribute.of(c, END_OF_DAY)).as("two intervals, each for itself").hasSize(2);
    }

    private Optional<String> principal(DelayRecord person) {
        return attribute.now(person, END_OF_DAY).flatMap(DelayStretch::principal).map(DelayReason::key);
    }

    private static DelayRecord person(String pathway, List<Interval> intervals, Wait... waits) {
        return new DelayRecord(intervals, List.of(waits), List.of(), List.of(new Pathway(at("2025-02-01T09:00:00"), Optional.of(pathway), true)));
    }

    private static Interval since(String began) {
        return new Interval(at(began), Optional.empty());
    }

    private static Interval between(String began, String ended) {
        return new Interval(at(began), Optional.of(at(ended)));
    }

    private static Wait wait(String waitingFor, String began) {
        return new Wait(waitingFor, waitingFor, "council", at(began), Optional.empty());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
