package org.homeward.access.store;

import org.homeward.access.Accounts;
import org.homeward.access.Directory;
import org.homeward.access.Register;
import org.homeward.access.Relationships;
import org.homeward.access.WhoMaySee;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the other areas ask about organisations, teams and who may see whom. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    Directory directory(JdbcClient database) {
        return new JdbcDirectory(database);
    }

    @Bean
    Register register(JdbcClient database) {
        return new JdbcRegister(database);
    }

    @Bean
    Accounts accounts(JdbcClient database) {
        return new JdbcAccounts(database);
    }

    @Bean
    Relationships relationships(JdbcClient database) {
        return new JdbcRelationships(database);
    }

    @Bean
    WhoMaySee whoMaySee(JdbcClient database) {
        return new JdbcWhoMaySee(database);
    }
}
