package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;
import static org.homeward.fakes.Hospital.visit;

import java.util.Map;
import java.util.Optional;
import org.homeward.discharge.ConfirmDischarge.AlreadyLeft;
import org.homeward.discharge.ConfirmDischarge.Discharge;
import org.homeward.discharge.ConfirmDischarge.Left;
import org.homeward.discharge.ConfirmDischarge.NoSuchStay;
import org.homeward.fakes.Hospital;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;

class ConfirmDischargeTest {

    private final Hospital hospital = new Hospital();
    private final ConfirmDischarge confirm = new ConfirmDischarge(hospital.stays, hospital.leaveHospital,
            hospital.journeys, hospital.timeline::add, hospital::tell, hospital.closeJourney,
            method -> method.filter("1"::equals).map(planned -> "left").orElse("not-known"));
    private final CloseStay closeStay = new CloseStay(hospital.stays, hospital.leaveHospital, hospital.journeys, hospital.timeline::add,
            hospital.answers);
    private final DischargeMethod method = new DischargeMethod(hospital.stays, hospital.answers);

    @Test
    void theStayIsClosedAndThoseWhoWaitAreTold() {
        var journey = hospital.admit();

        assertThat(confirm.confirm(discharge(visit(), "1"))).isEqualTo(new Left(journey));
        assertThat(hospital.stays.of(journey).flatMap(Stay::leaving)).contains(leaving("1"));
        assertThat(hospital.told).startsWith("wayHome.begun", "discharge.confirmed");
        assertThat(method.of(journey)).contains("1");
    }

    @Test
    void whereNobodyWaitsTheJourneyClosesAllTheSame() {
        var journey = hospital.admit();
        confirm.confirm(discharge(visit(), "1"));
        assertThat(hospital.journey(journey).outcome()).contains("left");
        assertThat(hospital.told).containsExactly("wayHome.begun", "discharge.confirmed", "journey.closed");
    }

    @Test
    void toldTwiceItChangesNothing() {
        var journey = hospital.admit();
        confirm.confirm(discharge(visit(), "1"));
        assertThat(confirm.confirm(discharge(visit(), "4"))).isEqualTo(new AlreadyLeft(journey));
        assertThat(method.of(journey)).contains("1");
        assertThat(hospital.told).hasSize(3);
    }

    @Test
    void withoutAStayAnOperatorHasToLook() {
        var other = new Visit("NORTHBRIDGE", "unheard-of");
        assertThat(confirm.confirm(discharge(other, "1"))).isEqualTo(new NoSuchStay(other));
    }

    @Test
    void theWardsLastChecksCloseTheStay() {
        var journey = hospital.admit();
        hospital.answers.keep(journey, "t", "confirm-leaving", Map.of("leftAt", "2026-05-04T09:30", "dischargeMethod",
                "6", "destination", "19"), "nina.ward", NOW);
        assertThat(method.of(journey)).contains("6");

        closeStay.close(journey);
        closeStay.close(journey);

        assertThat(hospital.stays.of(journey).flatMap(Stay::leaving).map(Leaving::at))
                .contains(NOW.minusSeconds(1800));
        assertThat(hospital.timeline).filteredOn(entry -> entry.kind().equals("person.left")).singleElement()
                .satisfies(entry -> assertThat(entry.byWhom()).contains("nina.ward"));
        assertThat(confirm.confirm(discharge(visit(), "1"))).isEqualTo(new AlreadyLeft(journey));
        assertThat(method.of(journey)).contains("6");
    }

    private static Discharge discharge(Visit visit, String method) {
        return new Discharge("hl7:NBPAS", visit, leaving(method), NOW);
    }

    private static Leaving leaving(String method) {
        return new Leaving(NOW, Optional.of(method), Optional.of("19"));
    }
}
