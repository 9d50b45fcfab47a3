package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;
import static org.homeward.fakes.Hospital.visit;

import java.util.Optional;
import org.homeward.admission.CancelAdmission.AlreadyCancelled;
import org.homeward.admission.CancelAdmission.Cancellation;
import org.homeward.admission.CancelAdmission.Cancelled;
import org.homeward.admission.CancelAdmission.NoSuchStay;
import org.homeward.fakes.Hospital;
import org.homeward.journey.Journey;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;

class EndsOfAJourneyTest {

    private final Hospital hospital = new Hospital();
    private final CancelAdmission cancelAdmission = hospital.cancelAdmission();
    private final EndJourneyEarly endEarly = hospital.endJourneyEarly();

    @Test
    void aCancelledAdmissionWasRecordedInError() {
        var journey = hospital.admit();

        assertThat(cancelAdmission.cancel(cancellation(visit()))).isEqualTo(new Cancelled(journey));
        assertThat(hospital.journey(journey).outcome()).contains("recorded-in-error");
        assertThat(hospital.stays.of(journey).map(Stay::state)).contains(Stay.State.RECORDED_IN_ERROR);
        assertThat(hospital.told).containsExactly("admission.cancelled", "journey.closed");
        assertThat(hospital.explained).containsExactly("The admission was recorded in error.");
        assertThat(cancelAdmission.cancel(cancellation(visit()))).isEqualTo(new AlreadyCancelled(journey));
        assertThat(hospital.told).hasSize(2);
    }

    @Test
    void cancellingWhatNeverWasIsNoError() {
        var other = new Visit("NORTHBRIDGE", "unheard-of");
        assertThat(cancelAdmission.cancel(cancellation(other))).isEqualTo(new NoSuchStay(other));
    }

    @Test
    void aStayThatWasClosedMeanwhileIsRecordedInErrorToo() {
        var journey = hospital.admit();
        hospital.leaveHospital.leave(hospital.stays.of(journey).orElseThrow(),
                new Leaving(NOW, Optional.of("1"), Optional.empty()));
        hospital.journeys.close(journey, "left", NOW);

        cancelAdmission.cancel(cancellation(visit()));

        assertThat(hospital.stays.of(journey).map(Stay::state)).contains(Stay.State.RECORDED_IN_ERROR);
        assertThat(hospital.told).isEmpty();
    }

    @Test
    void deathEndsStayIntervalAndJourneyOnce() {
        var journey = hospital.admit();
        hospital.intervals.open(journey, NOW.minusSeconds(60));

        assertThat(endEarly.died(journey, NOW, "api:ward", Optional.of("nina.ward"))).isTrue();
        assertThat(hospital.stays.of(journey).flatMap(Stay::leaving).flatMap(Leaving::method)).contains("4");
        assertThat(hospital.intervals.all).noneMatch(interval -> interval.isOpen());
        assertThat(hospital.journey(journey)).extracting(Journey::isOpen).isEqualTo(false);
        assertThat(hospital.told).containsExactly("person.died", "journey.closed");
        assertThat(endEarly.died(journey, NOW, "api:ward", Optional.empty())).isFalse();
        assertThat(hospital.told).as("what outlasts the journey hears of it").containsExactly("person.died", "journey.closed", "person.died");
    }

    @Test
    void leavingOnOnesOwnDecisionIsSaidAsSuch() {
        var journey = hospital.admit();

        endEarly.selfDischarged(journey, NOW, "api:ward", Optional.empty());

        assertThat(hospital.journey(journey).outcome()).contains("self-discharged");
        assertThat(hospital.stays.of(journey).flatMap(Stay::leaving).flatMap(Leaving::method)).contains("6");
        assertThat(hospital.explained).containsExactly("The person left hospital on their own decision.");
    }

    private static Cancellation cancellation(Visit visit) {
        return new Cancellation("hl7:NBPAS", visit, NOW, NOW);
    }
}
