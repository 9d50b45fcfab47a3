package org.homeward.integration.hl7.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.RecordReviews;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.WhoIsAsking;
import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.AdmissionProcess;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.FollowAttendance;
import org.homeward.admission.KeepIdentity;
import org.homeward.admission.MovePerson;
import org.homeward.admission.ResumeStay;
import org.homeward.assessment.TakeRecordFacts;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.integration.hl7.ApplyAttendance;
import org.homeward.integration.hl7.ApplyEvent;
import org.homeward.integration.hl7.ApplyIdentity;
import org.homeward.integration.hl7.BringUpToDate;
import org.homeward.integration.hl7.CorrectMessage;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.Findings;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.ReplayMessage;
import org.homeward.integration.hl7.Senders;
import org.homeward.integration.hl7.TellFacts;
import org.homeward.integration.hl7.TellSteps;
import org.homeward.integration.hl7.TryProfile;
import org.homeward.integration.hl7.WatchSenders;
import org.homeward.integration.hl7.mllp.MllpLimits;
import org.homeward.journey.Journeys;
import org.homeward.notices.Notices;
import org.homeward.person.DescribePerson;
import org.homeward.person.MergePersons;
import org.homeward.person.Persons;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the hospitals' message port together: the wire, the judge, the log and the worker behind it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Hl7Settings.class)
public class Hl7Configuration {

    @Bean
    Seal messageSeal(Hl7Settings settings) {
        return new Seal(StorageKey.of(Hl7Settings.given(settings.storageKey()),
                Hl7Settings.given(settings.storageKeyFile()).map(Path::of)));
    }

    @Bean
    MessageLog messageLog(JdbcClient database, PlatformTransactionManager transactions, Seal seal) {
        return new JdbcMessageLog(database, new TransactionTemplate(transactions), seal);
    }

    @Bean
    MessageQueue messageQueue(JdbcClient database, Seal seal) {
        return new MessageQueue(database, seal);
    }

    @Bean
    FeedProfiles feedProfiles(Hl7Settings settings, Directory directory) {
        var agreed = settings.profiles().stream().map(Hl7Settings.Sender::profile).toList();
        return new FeedProfiles(agreed, settings.acceptUnknownSenders(), directory);
    }

    @Bean
    JudgeMessage judgeMessage(Hl7Settings settings, FeedProfiles profiles) {
        return new JudgeMessage(profiles, settings.acceptTraining());
    }

    @Bean
    Findings findings(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        return new JdbcFindings(database, new TransactionTemplate(transactions), clock);
    }

    @Bean
    TellSteps tellSteps(AdmitPerson admitPerson, MovePerson movePerson, CancelAdmission cancelAdmission,
                        ConfirmDischarge confirmDischarge, ResumeStay resumeStay, EndJourneyEarly endJourneyEarly,
                        Stays stays, Journeys journeys, KeepIdentity keepIdentity, Findings findings) {
        return new TellSteps(admitPerson, movePerson, cancelAdmission, confirmDischarge, resumeStay, endJourneyEarly, stays,
                journeys, keepIdentity, findings);
    }

    @Bean
    BringUpToDate bringUpToDate(StayEvents events, Stays stays, TellSteps steps, Findings findings) {
        return new BringUpToDate(events, stays, steps, findings);
    }

    @Bean
    ApplyAttendance applyAttendance(@Qualifier("attendanceEvents") StayEvents ofAttendances, StayEvents events,
                                    BringUpToDate bringUpToDate, FollowAttendance followAttendance, Journeys journeys,
                                    Findings findings) {
        return new ApplyAttendance(ofAttendances, events, bringUpToDate, followAttendance, journeys, findings);
    }

    @Bean
    ApplyEvent applyEvent(StayEvents events, BringUpToDate bringUpToDate, ApplyAttendance applyAttendance, Findings findings,
                          MergePersons mergePersons, DescribePerson describePerson, AdmissionNotices notices,
                          AdmissionProcess process, Persons persons, Stays stays, RecordReviews reviews) {
        return new ApplyEvent(events, bringUpToDate,
                new ApplyIdentity(mergePersons, describePerson, notices, process, findings, persons, stays, reviews),
                applyAttendance);
    }

    @Bean
    TellFacts tellFacts(TakeRecordFacts takeRecordFacts) {
        return new TellFacts(takeRecordFacts);
    }

    @Bean
    Senders senders(JdbcClient database) {
        return new JdbcSenders(database);
    }

    @Bean
    WatchSenders watchSenders(Hl7Settings settings, Senders senders, TeamMailboxes mailboxes, Notices notices, Clock clock) {
        return new WatchSenders(settings.profiles().stream().map(Hl7Settings.Sender::profile).toList(), senders, mailboxes, notices,
                clock);
    }

    @Bean
    FeedHealth feedHealthIndicator(Senders senders) {
        return new FeedHealth(senders);
    }

    @Bean
    MeterBinder silentSenders(Senders senders) {
        return registry -> Gauge.builder("homeward.hl7.senders.silent", senders, all -> all.silent().size())
                .description("Senders that are silent although they usually send").register(registry);
    }

    @Bean
    Worker.WakeUp messageBell() {
        return new Worker.WakeUp();
    }

    @Bean
    ReplayMessage replayMessage(MessageLog log, MessageQueue queue, JudgeMessage judge,
                                PlatformTransactionManager transactions, Worker.WakeUp bell, Clock clock) {
        return new ReplayMessages(log, queue, judge, new TransactionTemplate(transactions), bell, clock);
    }

    @Bean
    ReceiveMessage receiveMessage(JudgeMessage judge, MessageLog log, Worker.WakeUp bell, Clock clock) {
        return new ReceiveMessage(judge, log, bell, clock);
    }

    @Bean
    MllpLimits messageLimits(Hl7Settings settings) {
        return settings.limits();
    }

    @Bean
    TryProfile tryProfile(JudgeMessage judge, FeedProfiles profiles, StayEvents events, Stays stays, Directory directory,
                          MessageQueue queue, Audit audit, WhoIsAsking asking, PlatformTransactionManager transactions, Clock clock) {
        return new TryProfiles(judge, profiles, events, stays, directory, queue, audit, asking, transactions, clock);
    }

    @Bean
    CorrectMessage correctMessage(MessageLog log, MessageQueue queue, ReceiveMessage receive, ApplyEvent applyEvent,
                                  Audit audit, WhoIsAsking asking, PlatformTransactionManager transactions) {
        return new CorrectMessages(log, queue, receive, applyEvent, audit, asking, new TransactionTemplate(transactions));
    }

    @Bean
    MessagePort messagePort(JudgeMessage judge, ReceiveMessage receive, MessageQueue queue, ApplyEvent applyEvent, TellFacts tellFacts, Directory directory,
                            Audit audit, PlatformTransactionManager transactions, Worker.WakeUp bell, Hl7Settings settings,
                            FeedProfiles profiles, SslBundles bundles, Clock clock) {
        var transaction = new TransactionTemplate(transactions);
        var apply = new ApplyMessages(queue, judge, applyEvent, tellFacts, directory, audit, transaction, settings.retries(), clock);
        var batches = Hl7Settings.given(settings.batchFolder()).map(Path::of)
                .map(folder -> new BatchFolder(folder, receive, clock));
        return new MessagePort(new Listeners(settings, profiles, bundles, receive).all(),
                new Worker(apply, batches, transaction, settings, bell, clock));
    }
}
