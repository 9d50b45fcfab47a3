package org.homeward.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.homeward.access.Viewer;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmitPerson;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.engine.ModelDeployer;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TasksAtHand;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.Persons;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;
import org.homeward.tasks.Answers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings Doris Latimer back to hospital, once: she left a few days ago, and therapist and social worker had assessed her
 * then. The therapist has found hers still true, so that there are questions which nobody asked again; the social worker is
 * still asked about hers.
 */
@Component
@Profile("demo")
@Order(ModelDeployer.ORDER + 10)
class DemoReadmission implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoReadmission.class);
    static final String NHS_NUMBER = "9990000093";
    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));
    private static final Viewer TESS = new Viewer("tess.therapist", Set.of("therapists.northbridge-hub"));
    private static final Setting SETTING = new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
            Optional.of("northbridge-hub"), Optional.of("eastvale"));

    private final boolean wanted;
    private final AdmitPerson admitPerson;
    private final Persons persons;
    private final Journeys journeys;
    private final Sections sections;
    private final Answers answers;
    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    DemoReadmission(@Value("${homeward.demo.readmission:true}") boolean wanted, AdmitPerson admitPerson, Persons persons,
                    Journeys journeys, Sections sections, Answers answers, TasksAtHand tasks, FormDesk desk, Clock clock) {
        this.wanted = wanted;
        this.admitPerson = admitPerson;
        this.persons = persons;
        this.journeys = journeys;
        this.sections = sections;
        this.answers = answers;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            bringBack();
        }
    }

    /** @return her journey; empty where she has been here already */
    Optional<JourneyId> bringBack() {
        var doris = NhsNumber.read(NHS_NUMBER).flatMap(persons::withNhsNumber);
        if (doris.isEmpty() || !persons.journeys(doris.get().id()).isEmpty()) {
            return Optional.empty();
        }
        earlierStay(doris.get());
        var journey = ((AdmitPerson.Admitted) admitPerson.admit(admission(doris.get()))).journey();
        if (completes(NINA, "record-daily-review", journey, DemoAnswers.fitToLeaveWithSupport(clock.instant()))) {
            completes(TESS, "confirm-reused-answers", journey, DemoAnswers.stillTrue());
        }
        return Optional.of(journey);
    }

    private void earlierStay(Person doris) {
        var now = clock.instant();
        var earlier = JourneyId.fresh(random);
        journeys.open(Journey.opened(earlier, SETTING, now.minus(Duration.ofDays(19))));
        persons.match(earlier, doris.id());
        wrote(earlier, Section.THERAPY, "theo.therapist", "therapists", DemoAnswers.therapy(), now.minus(Duration.ofDays(6)));
        wrote(earlier, Section.SOCIAL_CARE, "sofia.social", "social-workers", DemoAnswers.socialCare(),
                now.minus(Duration.ofDays(5)));
        journeys.close(earlier, "left", now.minus(Duration.ofDays(4)));
    }

    private void wrote(JourneyId journey, Section section, String author, String profession, Map<String, Object> given,
                       Instant at) {
        var sheet = "demo:" + section.form();
        answers.keep(journey, sheet, section.form(), given, author, at);
        sections.add(new SectionVersion(journey, section, sheet, author, profession, at, Optional.empty()));
    }

    private Admission admission(Person doris) {
        var at = clock.instant().minus(Duration.ofHours(20));
        var identity = new PersonIdentity(Optional.of(NHS_NUMBER), Optional.of("01"), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "NB0093")), Optional.of(doris.surname()),
                Optional.of(doris.givenName()), Optional.of(LocalDate.of(1937, 9, 14)), Optional.of("F"),
                Optional.of("3 Weavers Row, Eastvale"), Optional.of("NB2 6TL"));
        return new Admission("hl7:NBPAS", identity, new Visit("NORTHBRIDGE", "V0093"),
                new Place(SETTING.trust(), Optional.of("7B"), Optional.of("C2"), "7B^C^C2"), at, clock.instant());
    }

    /** A process owner may have changed the way there: then the demo starts all the same, and she waits where she is. */
    private boolean completes(Viewer who, String taskId, JourneyId journey, Map<String, Object> given) {
        var done = tasks.ofKind(who, taskId, clock.instant()).stream().filter(it -> it.journey().equals(journey)).findFirst()
                .map(task -> desk.complete(who, task.id(), given)).filter(FormDesk.Outcome.Done.class::isInstance);
        if (done.isEmpty()) {
            LOG.warn("The demo could not complete {} for its readmission", taskId);
        }
        return done.isPresent();
    }
}
