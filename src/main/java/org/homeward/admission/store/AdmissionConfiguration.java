package org.homeward.admission.store;

import java.security.SecureRandom;
import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.FollowJourney;
import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.AdmissionProcess;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.LinkPerson;
import org.homeward.admission.PeopleToChooseFrom;
import org.homeward.admission.WhoItIs;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.person.Persons;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stays;
import org.homeward.stay.Whereabouts;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what happens when somebody is admitted, and when a journey ends early. */
@Configuration(proxyBeanMethods = false)
public class AdmissionConfiguration {

    @Bean
    AdmissionNotices admissionNotices(JdbcClient jdbc) {
        return new JdbcAdmissionNotices(jdbc);
    }

    @Bean
    AdmitPerson admitPerson(Journeys journeys, Timeline timeline, AdmissionNotices notices, Stays stays,
                            Whereabouts whereabouts, FollowJourney follow, AdmissionProcess process) {
        return new AdmitPerson(journeys, timeline, notices, stays, whereabouts, follow, process,
                new SecureRandom());
    }

    @Bean
    CancelAdmission cancelAdmission(Stays stays, NctrIntervals intervals, Timeline timeline,
                                    CloseJourney closeJourney) {
        return new CancelAdmission(stays, intervals, timeline, closeJourney);
    }

    @Bean
    EndJourneyEarly endJourneyEarly(Journeys journeys, Stays stays, LeaveHospital leaveHospital, Timeline timeline,
                                    CloseJourney closeJourney, Clock clock) {
        return new EndJourneyEarly(journeys, stays, leaveHospital, timeline, closeJourney, clock);
    }

    @Bean
    LinkPerson linkingOfPersons(AdmissionNotices notices, Persons persons, Answers answers, Journeys journeys,
                                Whereabouts whereabouts, Timeline timeline, Clock clock) {
        return new LinkPerson(notices, persons, answers, journeys, whereabouts, timeline, clock);
    }

    @Bean
    Prefill whoItIs(Persons persons, AdmissionNotices notices, Journeys journeys, Directory directory) {
        return new WhoItIs(persons, notices, journeys, directory);
    }

    @Bean
    Prefill peopleToChooseFrom(AdmissionNotices notices, Persons persons) {
        return new PeopleToChooseFrom(notices, persons);
    }
}
