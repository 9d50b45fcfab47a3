package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.flow.DelayRecord.Correction;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayRecord.Pathway;
import org.homeward.flow.DelayRecord.Wait;
import org.junit.jupiter.api.Test;

/** Section 5 of the metrics: many causes, one principal reason at any moment. */
class AttributeDelayTest {

    private static final Map<String, String> REASONS = Map.of("transport", "hp-transport", "equipment", "cp-equipment",
            "hub-triage", "ch-needs-and-pathway", "therapy-review", "hp-therapy-review", "home-care-arranging P1", "ip-home-social-care-p1");

    private final AttributeDelay attribute = new AttributeDelay((waitingFor, pathway) -> {
        var reason = Optional.ofNullable(REASONS.get(waitingFor)).or(() -> Optional.ofNullable(REASONS.get(waitingFor + " " + pathway.orElse(""))));
        return new DelayReasonMap.Answer(reason.map(DelayReason::new), reason.isPresent() || waitingFor.equals("not-a-delay"));
    });

    @Test
    void theWaitThatBeganFirstCounts() {
        var delay = delay(List.of(open("09:00")), wait("transport", "hospital", "10:00", ""), wait("equipment", "council", "08:00", ""));
        assertThat(attribute.now(delay, at("12:00"))).get().satisfies(now -> {
            assertThat(now.principal()).contains(new DelayReason("cp-equipment"));
            assertThat(now.body()).isEqualTo("council");
        });
        assertThat(attribute.reasonsAt(delay, at("12:00"))).containsExactly(new DelayReason("cp-equipment"), new DelayReason("hp-transport"));
    }

    @Test
    void ofTwoThatBeganTogetherTheEarlierFamilyCountsAndThenTheKey() {
        assertThat(attribute.now(delay(List.of(open("09:00")), wait("equipment", "council", "09:00", ""), wait("hub-triage", "hub", "09:00", "")),
                at("12:00")).orElseThrow().principal()).contains(new DelayReason("ch-needs-and-pathway"));
        assertThat(attribute.now(delay(List.of(open("09:00")), wait("transport", "hospital", "09:00", ""),
                wait("therapy-review", "hospital", "09:00", "")), at("12:00")).orElseThrow().principal()).contains(new DelayReason("hp-therapy-review"));
    }

    @Test
    void eachTimeHasItsOwnReason() {
        var delay = delay(List.of(new Interval(at("09:00"), Optional.of(at("18:00")))), wait("hub-triage", "hub", "08:00", "11:00"),
                wait("equipment", "council", "10:00", "15:00"), wait("not-a-delay", "hospital", "09:00", "18:00"));
        assertThat(attribute.of(delay, at("23:00"))).extracting(DelayStretch::minutes, stretch -> stretch.principal().map(DelayReason::key).orElse("none"),
                DelayStretch::body).containsExactly(tuple(120L, "ch-needs-and-pathway", "hub"), tuple(240L, "cp-equipment", "council"),
                tuple(180L, "none", "hospital"));
    }

    @Test
    void theReasonFollowsThePathwayOfItsTimeAndTheProposalUntilOneIsAgreed() {
        var delay = new DelayRecord(List.of(open("09:00")), List.of(wait("home-care-arranging", "provider", "09:00", "")), List.of(),
                List.of(new Pathway(at("10:00"), Optional.of("P1"), false), new Pathway(at("11:00"), Optional.of("P3"), true),
                        new Pathway(at("12:00"), Optional.empty(), true)));
        assertThat(attribute.of(delay, at("13:00"))).extracting(DelayStretch::from, stretch -> stretch.principal().map(DelayReason::key).orElse("none"))
                .containsExactly(tuple(at("09:00"), "none"), tuple(at("10:00"), "ip-home-social-care-p1"), tuple(at("11:00"), "none"),
                        tuple(at("12:00"), "ip-home-social-care-p1"));
    }

    @Test
    void aCorrectionCountsUntilTheWaitThatItCorrectedHasEnded() {
        var delay = new DelayRecord(List.of(open("09:00")), List.of(wait("hub-triage", "hub", "09:00", "13:00"), wait("transport", "hospital", "12:00", "")),
                List.of(new Correction(at("10:00"), new DelayReason("cp-equipment"), "Nina Ward", "The hoist is not there.")), List.of());
        assertThat(attribute.of(delay, at("15:00"))).extracting(DelayStretch::from, stretch -> stretch.principal().orElseThrow().key(),
                        stretch -> stretch.derived().orElseThrow().key(), DelayStretch::body)
                .containsExactly(tuple(at("09:00"), "ch-needs-and-pathway", "ch-needs-and-pathway", "hub"),
                        tuple(at("10:00"), "cp-equipment", "ch-needs-and-pathway", "council"),
                        tuple(at("13:00"), "hp-transport", "hp-transport", "hospital"));
    }

    @Test
    void theLaterCorrectionCountsAndOneFromAnEarlierDelayDoesNot() {
        var delay = new DelayRecord(List.of(new Interval(at("08:00"), Optional.of(at("09:00"))), open("10:00")), List.of(wait("hub-triage", "hub", "08:00", "")),
                List.of(new Correction(at("08:30"), new DelayReason("hp-transport"), "Nina Ward", "No car."),
                        new Correction(at("11:00"), new DelayReason("cp-equipment"), "Nina Ward", "No hoist."),
                        new Correction(at("12:00"), new DelayReason("hp-therapy-review"), "Theo", "Not seen.")), List.of());
        assertThat(attribute.of(delay, at("13:00"))).extracting(DelayStretch::from, stretch -> stretch.principal().orElseThrow().key())
                .containsExactly(tuple(at("08:00"), "ch-needs-and-pathway"), tuple(at("08:30"), "hp-transport"), tuple(at("10:00"), "ch-needs-and-pathway"),
                        tuple(at("11:00"), "cp-equipment"), tuple(at("12:00"), "hp-therapy-review"));
    }

    @Test
    void whereNothingHadAReasonACorrectionCountsUntilSomethingHas() {
        var delay = new DelayRecord(List.of(open("09:00")), List.of(wait("not-a-delay", "hospital", "09:00", ""), wait("transport", "hospital", "12:00", "")),
                List.of(new Correction(at("10:00"), new DelayReason("ip-choice"), "Hana Hub", "They wait for the daughter.")), List.of());
        assertThat(attribute.of(delay, at("13:00"))).extracting(stretch -> stretch.principal().map(DelayReason::key).orElse("none"), DelayStretch::body)
                .containsExactly(tuple("none", "hospital"), tuple("ip-choice", "hub"), tuple("hp-transport", "hospital"));
    }

    @Test
    void whoeverIsNotDelayedHasNoReason() {
        assertThat(attribute.now(delay(List.of(new Interval(at("08:00"), Optional.of(at("09:00")))), wait("transport", "hospital", "08:00", "")),
                at("10:00"))).isEmpty();
    }

    private static DelayRecord delay(List<Interval> intervals, Wait... waits) {
        return new DelayRecord(intervals, List.of(waits), List.of(), List.of());
    }

    private static Interval open(String since) {
        return new Interval(at(since), Optional.empty());
    }

    private static Wait wait(String waitingFor, String owner, String began, String ended) {
        return new Wait(waitingFor + began, waitingFor, owner, at(began), ended.isEmpty() ? Optional.empty() : Optional.of(at(ended)));
    }

    private static Instant at(String time) {
        return Instant.parse("2025-03-12T" + time + ":00Z");
    }
}
