package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.integration.hl7.Told.told;

import java.util.List;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;

/** The ward has said that somebody came straight back: the hospital's own messages about it change nothing more. */
class CameBackTest {

    private static final Told ADMITTED = told("A01", 0);
    private static final Told LEFT = told("A03", 60);

    @Test
    void theHospitalsMessagesMayComeBeforeAfterOrNotAtAll() {
        for (var later : List.of(List.<Told>of(), List.of(told("A13", 120)), List.of(LEFT.again().saidAt(90)), List.of(told("A13", 60).saidAt(120)))) {
            var hospital = ToldHospital.after(List.of(ADMITTED, LEFT));
            var visit = new Visit("NORTHBRIDGE", "V1");
            var journey = hospital.hospital.stays.newest(visit).orElseThrow().journey();
            hospital.hospital.resumeStay().told(journey, "person.cameBack");
            later.forEach(hospital::hear);
            assertThat(hospital.state("V1")).as(later.toString()).singleElement().asString().contains("V1 OPEN", "work goes on");
            assertThat(hospital.found).isEmpty();
        }
    }

    @Test
    void saidTwiceItHappensOnce() {
        var hospital = ToldHospital.after(List.of(ADMITTED, LEFT));
        var visit = new Visit("NORTHBRIDGE", "V1");
        var journey = hospital.hospital.stays.newest(visit).orElseThrow().journey();
        hospital.hospital.resumeStay().told(journey, "person.cameBack");
        hospital.hospital.resumeStay().told(journey, "person.cameBack");
        assertThat(hospital.hospital.timeline).filteredOn(entry -> entry.kind().equals("discharge.cancelled")).hasSize(1);
    }
}
