package org.homeward.access.store;

import java.time.Clock;
import org.homeward.access.Absences;
import org.homeward.access.Administrators;
import org.homeward.access.Audit;
import org.homeward.access.Calendars;
import org.homeward.access.ChangeTeam;
import org.homeward.access.DataQuality;
import org.homeward.access.Directory;
import org.homeward.access.KeepAbsence;
import org.homeward.access.MemberNews;
import org.homeward.access.Memberships;
import org.homeward.access.Register;
import org.homeward.access.SettingBook;
import org.homeward.access.SmallTeams;
import org.homeward.access.TakeSheet;
import org.homeward.access.WhoIsWho;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together how organisations, teams and their members are read and changed. */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    Calendars calendars(JdbcClient database) {
        return new JdbcCalendars(database);
    }

    @Bean
    Memberships memberships(JdbcClient database) {
        return new JdbcMemberships(database);
    }

    @Bean
    Absences absences(JdbcClient database) {
        return new JdbcAbsences(database);
    }

    @Bean
    WhoIsWho whoIsWho(JdbcClient database) {
        return new JdbcWhoIsWho(database);
    }

    @Bean
    Administrators administrators(Directory directory) {
        return new Administrators(directory);
    }

    @Bean
    SmallTeams smallTeams(WhoIsWho whoIsWho, DataQuality table) {
        return new SmallTeams(whoIsWho, table);
    }

    @Bean
    ChangeTeam changingOfTeams(Directory directory, Memberships memberships, Calendars calendars, Audit audit,
                               ObjectProvider<MemberNews> news) {
        return new ChangeTeam(directory, memberships, calendars, audit, news::orderedStream);
    }

    @Bean
    TakeSheet takingOfSheets(Directory directory, WhoIsWho whoIsWho, Register register, Calendars calendars,
                             Memberships memberships, SettingBook settings, Audit audit, ObjectProvider<MemberNews> news,
                             Clock clock) {
        return new TakeSheet(directory, whoIsWho, register, calendars, memberships, settings, audit, news::orderedStream, clock);
    }

    @Bean
    KeepAbsence keepingOfAbsences(Absences absences, Audit audit, ObjectProvider<MemberNews> news, Clock clock) {
        return new KeepAbsence(absences, audit, news::orderedStream, clock);
    }
}
