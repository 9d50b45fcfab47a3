package org.homeward.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.engine.ModelDeployer;
import org.homeward.journey.JourneyId;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the tables propose a pathway for a few invented people, once: one for each pathway and one whom no rule fits, so that
 * there is something to read about why. Each waits where a person decides next.
 */
@Component
@Profile("demo")
@Order(ModelDeployer.ORDER + 20)
class DemoRouted implements ApplicationRunner {

    private static final DemoWard.Patient PEARL = patient("9990000107", "Pearl", "Askew", "1941-02-08", "A1");
    private static final DemoWard.Patient JOAN = patient("9990000115", "Joan", "Birch", "1939-11-30", "A2");
    private static final DemoWard.Patient WINIFRED = patient("9990000123", "Winifred", "Cole", "1943-07-19", "B1");
    private static final DemoWard.Patient NELLIE = patient("9990000131", "Nellie", "Dunn", "1935-04-02", "B2");
    private static final DemoWard.Patient IRENE = patient("9990000158", "Irene", "Eastwood", "1946-12-11", "B3");

    private final boolean wanted;
    private final DemoWard ward;
    private final Persons persons;
    private final Clock clock;

    DemoRouted(@Value("${homeward.demo.routed:true}") boolean wanted, DemoWard ward, Persons persons, Clock clock) {
        this.wanted = wanted;
        this.ward = ward;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            route();
        }
    }

    /** @return their journeys; none where they have been here already */
    List<JourneyId> route() {
        if (NhsNumber.read(PEARL.nhsNumber()).flatMap(persons::withNhsNumber).isPresent()) {
            return List.of();
        }
        return List.of(simple(), assessed(JOAN, Map.of()), bed(), careHome(),
                assessed(IRENE, Map.of("homeIsSafe", "not-known")));
    }

    /** Goes home as before. */
    private JourneyId simple() {
        var journey = ward.admit(PEARL);
        does(journey, DemoWard.NINA, "record-daily-review", DemoAnswers.fitToLeave(clock.instant()));
        does(journey, DemoWard.NINA, "agree-simple-discharge", DemoAnswers.simpleDischarge());
        return journey;
    }

    /** Recovery is likely and the home does not work yet: a bed for a while, once home has been tried. */
    private JourneyId bed() {
        var journey = assessed(WINIFRED, Map.of("homeIsSafe", "no", "homeCanBeMadeSafe", "no"));
        does(journey, DemoWard.HANA, "triage-referral", DemoAnswers.triages());
        return journey;
    }

    /** Home was tried and does not work any more: a care home, which a second person signs. */
    private JourneyId careHome() {
        var journey = assessed(NELLIE, Map.of("recoveryPotential", "none", "homeIsSafe", "no", "homeCanBeMadeSafe", "no"));
        does(journey, DemoWard.HANA, "triage-referral", DemoAnswers.triages());
        does(journey, DemoWard.HANA, "agree-pathway", DemoAnswers.agreesCareHome());
        return journey;
    }

    private JourneyId assessed(DemoWard.Patient patient, Map<String, Object> therapistSays) {
        var journey = ward.admit(patient);
        does(journey, DemoWard.NINA, "confirm-home-circumstances", DemoAnswers.homeCircumstances());
        does(journey, DemoWard.NINA, "record-daily-review", DemoAnswers.fitToLeaveWithSupport(clock.instant()));
        does(journey, DemoWard.NINA, "describe-needs", DemoAnswers.needs());
        does(journey, DemoWard.THEO, "assess-therapy", DemoAnswers.with(DemoAnswers.therapy(), therapistSays));
        does(journey, DemoWard.SOFIA, "assess-social-care", DemoAnswers.with(DemoAnswers.socialCare(), Map.of("needChange", "higher",
                "carerCanHelp", "no", "carerAssessmentOffered", "no-carer")));
        return journey;
    }

    private void does(JourneyId journey, Viewer who, String taskId, Map<String, Object> given) {
        ward.completes(who, taskId, journey, given);
    }

    private static DemoWard.Patient patient(String nhsNumber, String givenName, String surname, String born, String bed) {
        return new DemoWard.Patient(nhsNumber, givenName, surname, LocalDate.parse(born), "F", "9 Weavers Row, Eastvale", bed);
    }
}
