package org.homeward.access.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.homeward.access.Accounts;
import org.homeward.access.Audit;
import org.homeward.access.Invitations;
import org.homeward.access.MemberAccounts;
import org.homeward.access.PasswordPolicy;
import org.homeward.access.SecurityNotices;
import org.homeward.access.ServiceTokens;
import org.homeward.access.SetUpLinks;
import org.homeward.access.Standings;
import org.homeward.access.WrongPasswords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what is kept of signing in: accounts, wrong passwords, links and tokens. */
@Configuration(proxyBeanMethods = false)
class SigningInConfiguration {

    @Bean
    Standings standings(JdbcClient database, Accounts accounts) {
        return new JdbcStandings(database, accounts);
    }

    @Bean
    WrongPasswords wrongPasswords(JdbcClient database) {
        return new JdbcWrongPasswords(database);
    }

    @Bean
    MemberAccounts memberAccounts(JdbcClient database, Accounts accounts, WrongPasswords wrongPasswords, Audit audit,
                                  ApplicationEventPublisher news, Clock clock) {
        return new JdbcMemberAccounts(database, accounts, wrongPasswords, audit, news, clock);
    }

    @Bean
    SetUpLinks setUpLinks(JdbcClient database, Standings standings, WrongPasswords wrongPasswords, Audit audit, Clock clock) {
        return new JdbcSetUpLinks(database, standings, wrongPasswords, audit, clock);
    }

    @Bean
    ServiceTokens serviceTokens(JdbcClient database, Standings standings, Audit audit, Clock clock) {
        return new JdbcServiceTokens(database, standings, audit, clock);
    }

    @Bean
    Invitations invitations(SetUpLinks links, Standings standings, ObjectProvider<SecurityNotices> mail) {
        return new MailedInvitations(links, standings, mail);
    }

    @Bean
    PasswordPolicy passwordPolicy() {
        try {
            return new PasswordPolicy(new ClassPathResource("access/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords is not in the jar", e);
        }
    }
}
