package org.homeward.access.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.RequestAtHand;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the audit together: what is read is noted in batches, what is done in the transaction that does it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    WaitingAudit waitingAudit(JdbcTemplate database) {
        return new WaitingAudit(database);
    }

    @Bean
    BufferedReads bufferedReads(WaitingAudit waiting, AuditSettings settings) {
        return new BufferedReads(waiting, settings);
    }

    @Bean
    Audit audit(BufferedReads reads, WaitingAudit waiting, RequestAtHand request, Clock clock) {
        return new JdbcAudit(reads, waiting, request, clock);
    }
}
