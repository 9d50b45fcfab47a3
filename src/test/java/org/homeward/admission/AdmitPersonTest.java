package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;
import static org.homeward.fakes.Hospital.admission;
import static org.homeward.fakes.Hospital.identity;
import static org.homeward.fakes.Hospital.place;
import static org.homeward.fakes.Hospital.visit;

import java.time.Instant;
import java.util.Optional;
import org.homeward.admission.AdmitPerson.Admitted;
import org.homeward.admission.AdmitPerson.AlreadyLeft;
import org.homeward.admission.AdmitPerson.AlreadyOpen;
import org.homeward.fakes.Hospital;
import org.homeward.journey.Setting;
import org.homeward.journey.TimelineEntry;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.Stay;
import org.homeward.stay.StayLocation;
import org.junit.jupiter.api.Test;

class AdmitPersonTest {

    private final Hospital hospital = new Hospital();
    private final AdmitPerson admitPerson = hospital.admitPerson();

    @Test
    void anAdmissionOpensJourneyAndStayAndStartsTheProcess() {
        var outcome = (Admitted) admitPerson.admit(admission(identity("9990000018")));

        var journey = hospital.journey(outcome.journey());
        assertThat(journey.setting()).isEqualTo(new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
                Optional.of("northbridge-hub"), Optional.of("eastvale")));
        assertThat(hospital.stays.of(journey.id()).map(Stay::visit)).contains(visit());
        assertThat(hospital.started).containsExactly(journey.id());
        assertThat(hospital.seenBy).containsExactly("ward-staff.northbridge-7b",
                "discharge-coordinators.northbridge-hub");
        assertThat(hospital.timeline).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("person.admitted");
            assertThat(entry.happenedAt()).isEqualTo(NOW.minusSeconds(3600));
            assertThat(entry.learnedAt()).isEqualTo(NOW);
            assertThat(entry.source()).isEqualTo("hl7:NBPAS");
            assertThat(entry.text()).doesNotContain("Elm", "999");
        });
    }

    @Test
    void toldTwiceAdmitsNobodyTwice() {
        var first = admitPerson.admit(admission(identity("9990000018")));
        var again = admitPerson.admit(admission(identity("9990000018")));

        assertThat(again).isEqualTo(new AlreadyOpen(first.journey()));
        assertThat(hospital.started).hasSize(1);
        assertThat(hospital.timeline).hasSize(1);
    }

    @Test
    void toldTwiceWithAnotherBedMovesThePersonThere() {
        var first = admitPerson.admit(admission(identity("9990000018")));
        admitPerson.admit(at(place("7B", "B1"), NOW));

        assertThat(hospital.stays.of(first.journey()).map(Stay::id).flatMap(hospital.stays::location)
                .flatMap(StayLocation::bed)).contains("B1");
        assertThat(hospital.timeline).extracting(TimelineEntry::kind).contains("person.placed");
    }

    @Test
    void anOlderPlaceDoesNotMoveThePersonBack() {
        var first = admitPerson.admit(admission(identity("9990000018")));
        admitPerson.admit(at(place("7B", "B1"), NOW.minusSeconds(9999)));

        assertThat(hospital.stays.of(first.journey()).map(Stay::id).flatMap(hospital.stays::location)
                .flatMap(StayLocation::bed)).contains("A3");
    }

    @Test
    void anUnknownWardIsKeptAsTold() {
        var outcome = admitPerson.admit(at(place("XX", "1"), NOW));

        assertThat(hospital.journey(outcome.journey()).setting().ward()).isEmpty();
        assertThat(hospital.journey(outcome.journey()).setting().hub()).contains("northbridge-hub");
        assertThat(hospital.timeline.get(0).text()).contains("XX^1").contains("not known");
        assertThat(hospital.seenBy).containsExactly("discharge-coordinators.northbridge-hub");
    }

    @Test
    void anAdmissionOlderThanTheLeavingOpensNoSecondStay() {
        var first = admitPerson.admit(admission(identity("9990000018")));
        hospital.stays.of(first.journey()).ifPresent(stay -> hospital.leaveHospital.leave(stay,
                new Leaving(NOW, Optional.of("1"), Optional.empty())));

        assertThat(admitPerson.admit(admission(identity("9990000018")))).isEqualTo(new AlreadyLeft(first.journey()));
        assertThat(admitPerson.admit(at(place("7B", "A1"), NOW.plusSeconds(60)))).isInstanceOf(Admitted.class);
    }

    private static Admission at(Place place, Instant when) {
        return new Admission("hl7:NBPAS", identity("9990000018"), visit(), place, when, when);
    }
}
