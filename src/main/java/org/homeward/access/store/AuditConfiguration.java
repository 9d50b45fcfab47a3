package org.homeward.access.store;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.homeward.access.Audit;
import org.homeward.access.AuditTrail;
import org.homeward.access.RequestAtHand;
import org.homeward.access.SecurityNotices;
import org.homeward.access.VerifyAudit;
import org.homeward.access.WhoIsAsking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the audit together: what is noted, how it is chained, and how the chain is verified. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    AuditKeys auditKeys(AuditSettings settings) {
        return AuditKeys.of(settings);
    }

    @Bean
    WaitingAudit waitingAudit(JdbcTemplate database) {
        return new WaitingAudit(database);
    }

    @Bean
    BufferedReads bufferedReads(WaitingAudit waiting, AuditSettings settings) {
        return new BufferedReads(waiting::add, settings);
    }

    @Bean
    WhoWrites whoWrites(ObjectProvider<JdbcTemplate> database, ObjectProvider<WhoIsAsking> asking,
                        RequestAtHand request) {
        return new WhoWrites(database, asking, request);
    }

    @Bean
    Audit audit(BufferedReads reads, WaitingAudit waiting, WhoWrites whoWrites, RequestAtHand request, Clock clock) {
        return new JdbcAudit(reads, waiting, whoWrites, request, clock);
    }

    @Bean
    AuditChain auditChain(JdbcTemplate database) {
        return new AuditChain(database);
    }

    @Bean
    AuditMail auditMail(JdbcClient database, SecurityNotices notices, PlatformTransactionManager transactions) {
        return new AuditMail(database, notices, new TransactionTemplate(transactions));
    }

    @Bean
    ChainAudit chainAudit(AuditChain chain, WaitingAudit waiting, JdbcClient database, AuditKeys keys, AuditMail mail,
                          AuditSettings settings, PlatformTransactionManager transactions) {
        return new ChainAudit(chain, waiting, new CompleteRows(new AuditFacts(database), keys.current()), keys.current(),
                new AuditAlerts(database, settings.alerts()), mail, new TransactionTemplate(transactions));
    }

    @Bean
    VerifyAudit verifyAudit(AuditChain chain, AuditKeys keys, JdbcTemplate database,
                            PlatformTransactionManager transactions, Clock clock,
                            @Value("${homeward.audit.anchor:}") String anchor) {
        return new JdbcVerifyAudit(chain, keys, database, transactions,
                Optional.of(anchor).filter(text -> !text.isBlank()).map(AuditWalk.Anchor::read), clock);
    }

    @Bean
    VerifyEveryDay verifyAuditEveryDay(VerifyAudit verify, AuditMail mail, JdbcTemplate database, AuditSettings settings,
                                      Clock clock) {
        return new VerifyEveryDay(verify, mail, database, settings.verifyEvery(), clock);
    }

    @Bean
    AuditHealth auditHealthIndicator(JdbcTemplate database, BufferedReads reads) {
        return new AuditHealth(database, reads);
    }

    @Bean
    AuditTrail auditTrail(DataSource database, PlatformTransactionManager transactions, ChainAudit chain, AuditKeys keys) {
        return new JdbcAuditTrail(database, new TransactionTemplate(transactions), chain, keys);
    }
}
