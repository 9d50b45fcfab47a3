package org.homeward.access.store;

import java.time.Clock;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.access.ChangeSettings;
import org.homeward.access.Directory;
import org.homeward.access.EndWatching;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.homeward.access.TeamMailboxes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what organisations decide for themselves, and how. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    JdbcLocalSettings localSettings(JdbcClient database) {
        return new JdbcLocalSettings(database);
    }

    @Bean
    ChangeSettings changeSettings(Directory directory, SettingBook book, LocalSettings settings, Audit audit, Clock clock) {
        return new ChangeSettings(directory, book, settings, audit, clock);
    }

    @Bean
    EndWatching endWatching(Directory directory, SettingBook book, LocalSettings settings, Audit audit, Clock clock) {
        return new EndWatching(directory, book, settings, audit, clock);
    }

    @Bean
    TeamMailboxes teamMailboxes(JdbcClient database) {
        return new JdbcTeamMailboxes(database);
    }

    @Bean
    AnswersFor answersFor(Directory directory) {
        return new AnswersFor(directory);
    }
}
