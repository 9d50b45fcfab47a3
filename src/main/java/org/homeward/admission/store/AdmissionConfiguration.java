package org.homeward.admission.store;

import java.security.SecureRandom;
import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.FollowJourney;
import org.homeward.access.Relationships;
import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.AdmissionProcess;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.Attendances;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.CompareRecords;
import org.homeward.admission.DeletionShown;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.FollowAttendance;
import org.homeward.admission.KeepIdentity;
import org.homeward.admission.LinkPerson;
import org.homeward.admission.MergeShown;
import org.homeward.admission.MovePerson;
import org.homeward.admission.PeopleToChooseFrom;
import org.homeward.admission.ResumeStay;
import org.homeward.admission.ReviewRecords;
import org.homeward.admission.ShowLivingSituation;
import org.homeward.admission.ShowSupportAskedFor;
import org.homeward.admission.UndoMatch;
import org.homeward.admission.WhoItIs;
import org.homeward.dischargepack.ReadProviderPlans;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.person.Arrivals;
import org.homeward.person.HomeFacts;
import org.homeward.person.MergePersons;
import org.homeward.person.Persons;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.homeward.stay.Whereabouts;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;
import org.springframework.beans.factory.annotation.Qualifier;
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
    JdbcAttendances attendances(JdbcClient jdbc, Clock clock) {
        return new JdbcAttendances(jdbc, clock);
    }

    @Bean
    FollowAttendance followAttendance(@Qualifier("attendanceEvents") StayEvents said, Attendances attendances, Journeys journeys,
                                      AdmissionNotices notices, Whereabouts whereabouts, FollowJourney follow,
                                      KeepIdentity keepIdentity, AdmissionProcess process, CloseJourney closeJourney,
                                      JourneyNews news, Timeline timeline, Clock clock) {
        return new FollowAttendance(said, attendances, journeys, notices, whereabouts, follow, keepIdentity, process,
                closeJourney, news, timeline, new SecureRandom(), clock);
    }

    @Bean
    CancelAdmission cancelAdmission(Stays stays, StayEvents events, NctrIntervals intervals, Timeline timeline,
                                    CloseJourney closeJourney) {
        return new CancelAdmission(stays, events, intervals, timeline, closeJourney);
    }

    @Bean
    EndJourneyEarly endJourneyEarly(Journeys journeys, Stays stays, LeaveHospital leaveHospital, Timeline timeline,
                                    CloseJourney closeJourney, Clock clock) {
        return new EndJourneyEarly(journeys, stays, leaveHospital, timeline, closeJourney, clock);
    }

    @Bean
    MovePerson movePerson(Stays stays, Journeys journeys, AdmissionNotices notices, Whereabouts whereabouts,
                          FollowJourney follow, Directory directory, Timeline timeline, Clock clock) {
        return new MovePerson(stays, journeys, notices, whereabouts, follow, directory, timeline, clock);
    }

    @Bean
    ResumeStay resumeStay(Stays stays, StayEvents events, NctrIntervals intervals, Journeys journeys, Timeline timeline,
                          FollowJourney follow, AdmissionProcess process, TellJourney tell, Clock clock) {
        return new ResumeStay(stays, events, intervals, journeys, timeline, follow, process, tell, clock);
    }

    @Bean
    UndoMatch undoMatch(Persons persons, AdmissionNotices notices, Journeys journeys, AdmissionProcess process,
                        Timeline timeline, Clock clock) {
        return new UndoMatch(persons, notices, journeys, process, timeline, clock);
    }

    @Bean
    CompareRecords compareRecords(AdmissionNotices notices, Persons persons) {
        return new CompareRecords(notices, persons);
    }

    @Bean
    KeepIdentity keepIdentity(AdmissionNotices notices, Persons persons, Journeys journeys, AdmissionProcess process,
                              Timeline timeline, Clock clock) {
        return new KeepIdentity(notices, persons, journeys, process, timeline, clock);
    }

    @Bean
    LinkPerson linkingOfPersons(AdmissionNotices notices, Persons persons, Answers answers, MergePersons merges,
                                Journeys journeys, Whereabouts whereabouts, Timeline timeline, Clock clock) {
        return new LinkPerson(notices, persons, answers, merges, journeys, whereabouts, timeline, clock);
    }

    @Bean
    Arrivals arrivals(JdbcClient jdbc) {
        return new JdbcArrivals(jdbc);
    }

    @Bean
    ReviewRecords reviewRecords(MergePersons mergePersons, Stays stays, CancelAdmission cancelAdmission,
                                Relationships relationships, EmergencyRecords openings, Timeline timeline, Clock clock) {
        return new ReviewRecords(mergePersons, stays, cancelAdmission, relationships, openings, timeline, clock);
    }

    @Bean
    Prefill mergeShown(MergePersons mergePersons, Persons persons) {
        return new MergeShown(mergePersons, persons);
    }

    @Bean
    Prefill deletionShown(Stays stays) {
        return new DeletionShown(stays);
    }

    @Bean
    Prefill whoItIs(Persons persons, AdmissionNotices notices, Journeys journeys, Directory directory) {
        return new WhoItIs(persons, notices, journeys, directory);
    }

    @Bean
    Prefill peopleToChooseFrom(AdmissionNotices notices, Persons persons) {
        return new PeopleToChooseFrom(notices, persons);
    }

    @Bean
    Prefill livingSituationToConsider(Persons persons, HomeFacts facts, ReadProviderPlans plans) {
        return new ShowLivingSituation("consider-going-home", persons, facts, plans);
    }

    @Bean
    Prefill livingSituationToArrange(Persons persons, HomeFacts facts, ReadProviderPlans plans) {
        return new ShowLivingSituation("arrange-same-day-support", persons, facts, plans);
    }

    @Bean
    Prefill supportAskedFor(Answers answers) {
        return new ShowSupportAskedFor(answers);
    }
}
