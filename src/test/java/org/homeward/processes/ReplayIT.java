package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.simpleDischarge;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.BringUpToDate;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvent.Kind;
import org.homeward.stay.StayEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("How a journey stands is told by its timeline alone, and by what is kept of how it stood")
class ReplayIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private StayEvents said;
    @Autowired
    private BringUpToDate bringUpToDate;

    private final Somebody somebody = Somebody.verified();

    @Test
    void onTheWayHomeWithSupport() {
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        assertThat(replayed(person)).containsEntry("pathway", "P1").containsEntry("ward", "northbridge-7b").containsKey("ready");
    }

    @Test
    void whoNeedsTheBedAfterAllHasNoDayAndNoPathway() {
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        person.nextRound().completes("record-daily-review", "nina.ward", needsTheBed());
        assertThat(replayed(person)).doesNotContainKeys("pathway", "ready");
    }

    @Test
    void whoLeftByThemselves() {
        var person = scenarios.admit(somebody).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
        assertThat(replayed(person.dischargesThemselves())).containsEntry("stage", "closed");
    }

    @Test
    void whoWasAdmittedInError() {
        assertThat(replayed(scenarios.admit(somebody).wasAdmittedInError())).containsEntry("stage", "closed");
    }

    @Test
    void aLateMoveAndItsCorrection() {
        var person = scenarios.admit(somebody);
        var admitted = scenarios.jdbc.sql("select admitted_at from stay where journey = ?").param(person.journey().value())
                .query(Timestamp.class).single().toInstant();
        tell(Kind.ADMITTED, admitted, "7B");
        tell(Kind.MOVED, admitted.plusMillis(200), "4A");
        assertThat(replayed(person)).containsEntry("ward", "northbridge-4a");
        tell(Kind.MOVED, admitted.plusMillis(100), "AMU");
        assertThat(replayed(person)).as("the other move came later").containsEntry("ward", "northbridge-4a");
        tell(Kind.MOVE_CANCELLED, admitted.plusMillis(200), "AMU");
        assertThat(replayed(person)).containsEntry("ward", "northbridge-amu");
    }

    @Test
    void aDischargeThatCameLateAndWasTakenBack() {
        var person = scenarios.admit(somebody).completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge());
        var left = scenarios.clock.instant().minus(Duration.ofMillis(1));
        tell(Kind.LEFT, left, "7B");
        assertThat(replayed(person).get("stage")).isIn("left", "recovering", "closed");
        tell(Kind.DISCHARGE_CANCELLED, left, "7B");
        assertThat(replayed(person).get("stage")).isIn("admitted", "assessing", "deciding", "ready");
    }

    /** What its timeline says, one entry after the other; it is what stands in the journey's row, and what is kept of how it stood. */
    private Map<String, String> replayed(Traveller person) {
        var journey = person.journey().value();
        var told = new HashMap<String, String>();
        scenarios.jdbc.sql("select p.key, p.value from timeline t cross join lateral jsonb_each_text(t.data) p where t.journey = ? order by t.id")
                .param(journey).query(row -> {
                    told.put(row.getString("key"), row.getString("value"));
                });
        told.values().removeIf(String::isEmpty);
        var stands = new HashMap<String, String>();
        scenarios.jdbc.sql("""
                        select p.key, p.value from journey j cross join lateral (values ('stage', j.stage), ('ward', j.ward),
                               ('ready', j.discharge_ready_on::text), ('pathway', j.pathway)) p (key, value) where j.id = ? and p.value is not null""")
                .param(journey).query(row -> {
                    stands.put(row.getString("key"), row.getString("value"));
                });
        assertThat(told).as("the timeline").isEqualTo(stands);
        var stood = new HashMap<String, String>();
        scenarios.jdbc.sql("""
                        select distinct on (part) part, value from journey_stood
                         where journey = ? and until = 'infinity' order by part, id desc""")
                .param(journey).query(row -> {
                    stood.put(row.getString("part"), row.getString("value"));
                });
        stood.remove("council");
        stood.values().removeIf(value -> value == null);
        var withoutDay = new HashMap<>(told);
        withoutDay.remove("ready");
        assertThat(stood).as("what is kept of how it stood").isEqualTo(withoutDay);
        return told;
    }

    private void tell(Kind kind, Instant happened, String ward) {
        var place = new Place(Optional.of("northbridge"), Optional.of(ward), Optional.of("A3"), ward + "^A^A3");
        var details = kind == Kind.LEFT ? StayEvent.Details.of(new Leaving(happened, Optional.of("1"), Optional.of("19")))
                : new StayEvent.Details(Optional.of(place), Optional.empty(), Optional.empty(), Optional.empty());
        scenarios.transaction.executeWithoutResult(status -> {
            said.add(new StayEvent(0, somebody.visit(), kind, happened, StayEvent.Word.here("hl7:NBPAS", scenarios.clock.instant()), details));
            bringUpToDate.visit(somebody.visit());
        });
    }
}
