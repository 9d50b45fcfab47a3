package org.homeward.notices.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.LocalSettings;
import org.homeward.access.SecurityNotices;
import org.homeward.access.TeamMailboxes;
import org.homeward.notices.ChangeMailbox;
import org.homeward.notices.NamePerson;
import org.homeward.notices.Notices;
import org.homeward.notices.Outbox;
import org.homeward.notices.SecureDomains;
import org.homeward.person.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the way out for mails together: the book of notices, their words, and the postman where there is a relay. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(NoticeSettings.class)
class NoticesConfiguration {

    @Bean
    FactsColumn noticeFacts() {
        return new FactsColumn();
    }

    @Bean
    NoticeTexts noticeTexts() {
        return new NoticeTexts();
    }

    @Bean
    NoticeQueue noticeQueue(JdbcClient database, PlatformTransactionManager transactions, FactsColumn facts) {
        return new NoticeQueue(database, new TransactionTemplate(transactions), facts);
    }

    @Bean
    Notices notices(JdbcClient database, LocalSettings local, FactsColumn facts, Clock clock) {
        return new JdbcNotices(database, local, facts, clock);
    }

    @Bean
    SecurityNotices securityNotices(Notices notices) {
        return new MailedSecurityNotices(notices);
    }

    @Bean
    ChangeMailbox changeMailbox(TeamMailboxes mailboxes, Audit audit) {
        return new ChangeMailbox(mailboxes, audit);
    }

    @Bean
    Outbox outbox(JdbcClient database, NoticeTexts texts, NoticeSettings settings, FactsColumn facts,
                  ObjectProvider<JavaMailSender> relay, Audit audit) {
        return new JdbcOutbox(database, texts, settings, facts, relay.getIfAvailable() != null, audit);
    }

    @Bean
    NamePerson namingInMails(NoticeSettings settings, TeamMailboxes mailboxes, AccessPolicy policy, Persons persons, JdbcClient database,
                             Audit audit) {
        return new NamePerson(SecureDomains.of(settings.secureDomains()), mailboxes, policy, persons, new JdbcHospitalNumbers(database), audit);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Postman postman(NoticeQueue queue, LocalSettings local, NoticeTexts texts, NoticeSettings settings, NamePerson namingInMails,
                    JavaMailSender relay, Environment properties, Clock clock) {
        SecureWay.check(settings, properties);
        return new Postman(queue, local, texts, settings, namingInMails, relay, clock);
    }
}
