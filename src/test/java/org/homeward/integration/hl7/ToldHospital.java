package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.person.DescribePerson;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;

/** Homeward without database and engine, at the end of a hospital's feed. */
final class ToldHospital {

    final Hospital hospital = new Hospital();
    final List<String> found = new ArrayList<>();
    private final ApplyEvent apply;
    private long messages;

    ToldHospital() {
        var findings = new Findings() {
            @Override
            public void note(Kind kind, String subject, Optional<JourneyId> journey, String words) {
                found.add(kind.key());
            }

            @Override
            public List<Found> open() {
                return List.of();
            }

            @Override
            public void looked(long id, String user) {
                found.clear();
            }

            @Override
            public void settle(Kind kind, String subject) {
                found.remove(kind.key());
            }
        };
        var confirm = new ConfirmDischarge(hospital.stays, hospital.leaveHospital, hospital.journeys, hospital.timeline::add,
                hospital::tell, hospital.closeJourney, method -> method.map("left "::concat).orElse("not-known"));
        var steps = new TellSteps(hospital.admitPerson(), hospital.movePerson(), hospital.cancelAdmission(), confirm,
                hospital.resumeStay(), hospital.endJourneyEarly(), hospital.stays, hospital.journeys, hospital.keepIdentity(),
                findings);
        var bringUpToDate = new BringUpToDate(hospital.events, hospital.stays, steps, findings);
        apply = new ApplyEvent(hospital.events, bringUpToDate,
                new ApplyIdentity(hospital.mergePersons, new DescribePerson(hospital.persons), hospital.notices,
                        hospital.process, findings, hospital.persons, hospital.stays,
                        (journey, matter, reference) -> hospital.reviews.add(matter.key() + " " + reference)),
                new ApplyAttendance(hospital.saidOfAttendances, hospital.events, bringUpToDate, hospital.followAttendance(),
                        hospital.journeys, findings));
    }

    static ToldHospital after(List<Told> messages) {
        var hospital = new ToldHospital();
        messages.forEach(hospital::hear);
        return hospital;
    }

    Optional<ApplyEvent.Outcome> hear(Told told) {
        return hear(told.verdict());
    }

    Optional<ApplyEvent.Outcome> hear(Verdict verdict) {
        messages++;
        return verdict instanceof Verdict.Act act ? Optional.of(apply.apply(act.event(), messages)) : Optional.empty();
    }

    /** Everything that must not depend on the order: stays, places, journeys, and whether work is going on. */
    List<String> state(String... visits) {
        List<String> state = new ArrayList<>();
        for (var visit : visits) {
            hospital.stays.all(new Visit("NORTHBRIDGE", visit)).forEach(stay -> state.add(describe(stay)));
        }
        return state;
    }

    private String describe(Stay stay) {
        var journey = hospital.journey(stay.journey());
        var places = hospital.stays.locations(stay.id()).stream()
                .map(place -> place.raw() + "@" + place.since().toString().substring(11, 16)).toList();
        return stay.visit().number() + " " + stay.state() + " from " + stay.admittedAt() + " " + places + " "
                + stay.leaving().filter(left -> stay.state() == Stay.State.LEFT).map(leaving -> "until " + leaving.at() + leaving.method()).orElse("") + " "
                + journey.outcome().orElse("open") + " ward " + journey.setting().ward().orElse("none") + " "
                + (hospital.running.contains(stay.journey()) ? "work goes on" : "no work");
    }
}
