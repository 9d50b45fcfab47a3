package org.homeward.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.engine.ModelDeployer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;
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

    static final String NHS_NUMBER = "9990000093";
    private static final DemoWard.Patient DORIS = new DemoWard.Patient(NHS_NUMBER, "Doris", "Latimer", LocalDate.of(1937, 9, 14), "F",
            "3 Weavers Row, Eastvale", "C2");

    private final boolean wanted;
    private final DemoWard ward;
    private final Persons persons;
    private final Journeys journeys;
    private final Sections sections;
    private final Answers answers;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    DemoReadmission(@Value("${homeward.demo.readmission:true}") boolean wanted, DemoWard ward, Persons persons,
                    Journeys journeys, Sections sections, Answers answers, Clock clock) {
        this.wanted = wanted;
        this.ward = ward;
        this.persons = persons;
        this.journeys = journeys;
        this.sections = sections;
        this.answers = answers;
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
        var journey = ward.admit(DORIS);
        if (ward.completes(DemoWard.NINA, "record-daily-review", journey, DemoAnswers.fitToLeaveWithSupport(clock.instant()))) {
            ward.completes(DemoWard.TESS, "confirm-reused-answers", journey, DemoAnswers.stillTrue());
        }
        return Optional.of(journey);
    }

    private void earlierStay(Person doris) {
        var now = clock.instant();
        var earlier = JourneyId.fresh(random);
        journeys.open(Journey.opened(earlier, DemoWard.SETTING, now.minus(Duration.ofDays(19))));
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
}
