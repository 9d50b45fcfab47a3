package org.homeward.access.store;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.VerifyAudit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Just enough of Homeward to verify the audit from a command line: its database, its key, and nothing that listens. Not
 * part of Homeward itself, and therefore without the mark by which Homeward finds its own parts.
 */
@EnableConfigurationProperties(AuditSettings.class)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class})
@ComponentScan("org.homeward.demo.store")
class AuditCommandConfiguration {

    @Bean
    VerifyAudit auditToVerify(AuditSettings settings, JdbcTemplate database, PlatformTransactionManager transactions,
                              @Value("${homeward.audit.anchor:}") String anchor) {
        return new JdbcVerifyAudit(new AuditChain(database), AuditKeys.of(settings), database, transactions,
                Optional.of(anchor).filter(text -> !text.isBlank()).map(AuditWalk.Anchor::read), Clock.systemUTC());
    }
}
