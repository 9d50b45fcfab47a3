package org.homeward.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmitPerson;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TasksAtHand;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Ward 7B of the demo: admits invented people and does tasks for the demo's members, through the doors that they would use. */
@Component
@Profile("demo")
class DemoWard {

    static final Setting SETTING = new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
            Optional.of("northbridge-hub"), Optional.of("eastvale"));
    static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));
    static final Viewer THEO = new Viewer("theo.therapist", Set.of("therapists.northbridge-hub"));
    static final Viewer TESS = new Viewer("tess.therapist", Set.of("therapists.northbridge-hub"));
    static final Viewer SOFIA = new Viewer("sofia.social", Set.of("social-workers.eastvale"));
    static final Viewer HANA = new Viewer("hana.hub", Set.of("hub-case-managers.northbridge-hub"));

    private static final Logger LOG = LoggerFactory.getLogger(DemoWard.class);

    private final AdmitPerson admitPerson;
    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final Clock clock;

    DemoWard(AdmitPerson admitPerson, TasksAtHand tasks, FormDesk desk, Clock clock) {
        this.admitPerson = admitPerson;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
    }

    /** Somebody invented, with an NHS number that belongs to nobody, who lives in Eastvale. */
    record Patient(String nhsNumber, String givenName, String surname, LocalDate born, String sex, String address, String bed) {

        private String number() {
            return nhsNumber.substring(nhsNumber.length() - 4);
        }
    }

    JourneyId admit(Patient patient) {
        var at = clock.instant().minus(Duration.ofHours(20));
        var identity = new PersonIdentity(Optional.of(patient.nhsNumber()), Optional.of("01"), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "NB" + patient.number())), Optional.of(patient.surname()),
                Optional.of(patient.givenName()), Optional.of(patient.born()), Optional.of(patient.sex()),
                Optional.of(patient.address()), Optional.of("NB2 6TL"));
        return ((AdmitPerson.Admitted) admitPerson.admit(new Admission("hl7:NBPAS", identity, new Visit("NORTHBRIDGE", "V" + patient.number()),
                new Place(SETTING.trust(), Optional.of("7B"), Optional.of(patient.bed()),
                        "7B^" + patient.bed().charAt(0) + "^" + patient.bed()), at, clock.instant()))).journey();
    }

    /** A process owner may have changed the way there: then the demo starts all the same, and the person waits where they are. */
    boolean completes(Viewer who, String taskId, JourneyId journey, Map<String, Object> given) {
        var done = tasks.ofKind(who, taskId, clock.instant()).stream().filter(it -> it.journey().equals(journey)).findFirst()
                .map(task -> desk.complete(who, task.id(), given)).filter(FormDesk.Outcome.Done.class::isInstance);
        if (done.isEmpty()) {
            LOG.warn("The demo could not complete {} for somebody", taskId);
        }
        return done.isPresent();
    }
}
