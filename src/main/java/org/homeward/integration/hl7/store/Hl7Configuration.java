package org.homeward.integration.hl7.store;

import java.nio.file.Path;
import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.integration.hl7.ApplyEvent;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.ReplayMessage;
import org.homeward.integration.hl7.mllp.MllpListener;
import org.homeward.integration.hl7.mllp.Traffic;
import org.homeward.stay.Stays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
    JudgeMessage judgeMessage(Hl7Settings settings, Directory directory) {
        var agreed = settings.profiles().stream().map(Hl7Settings.Sender::profile).toList();
        return new JudgeMessage(new FeedProfiles(agreed, settings.acceptUnknownSenders(), directory),
                settings.acceptTraining());
    }

    @Bean
    ApplyEvent applyEvent(AdmitPerson admitPerson, CancelAdmission cancelAdmission, ConfirmDischarge confirmDischarge,
                          EndJourneyEarly endJourneyEarly, Stays stays) {
        return new ApplyEvent(admitPerson, cancelAdmission, confirmDischarge, endJourneyEarly, stays);
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
    Traffic messageTraffic(MessagePort port) {
        return port.traffic();
    }

    @Bean
    MessagePort messagePort(JudgeMessage judge, MessageLog log, MessageQueue queue, ApplyEvent applyEvent, Audit audit,
                            PlatformTransactionManager transactions, Worker.WakeUp bell, Hl7Settings settings,
                            Clock clock) {
        var transaction = new TransactionTemplate(transactions);
        var apply = new ApplyMessages(queue, judge, applyEvent, audit, transaction, settings.retries(), clock);
        return new MessagePort(new MllpListener(settings.limits(), new ReceiveMessage(judge, log, bell, clock)),
                new Worker(apply, queue, transaction, settings, bell, clock), settings);
    }
}
