package org.homeward.access.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.BreakGlass;
import org.homeward.access.Directory;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.FollowJourney;
import org.homeward.access.PartOfDecision;
import org.homeward.access.PartOfForm;
import org.homeward.access.RecordReviews;
import org.homeward.access.Relationships;
import org.homeward.access.RoleTable;
import org.homeward.access.SecurityNotices;
import org.homeward.access.WhoMaySee;
import org.homeward.journey.Timeline;
import org.homeward.journey.WhenCouncilIsKnown;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together who may see whom: the policy with its table, and what ends a team's sight. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SightSettings.class)
class SightConfiguration {

    @Bean
    RoleTable roleTable(@Value("classpath:access/parts-by-role.csv") Resource table) throws IOException {
        return RoleTable.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    PartOfForm partOfForm(@Value("classpath:access/part-of-form.csv") Resource table) throws IOException {
        return PartOfForm.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    PartOfDecision partOfDecision(@Value("classpath:access/part-of-decision.csv") Resource table) throws IOException {
        return PartOfDecision.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    AccessPolicy accessPolicy(WhoMaySee whoMaySee, RoleTable roleTable) {
        return new AccessPolicy(whoMaySee, roleTable);
    }

    /** First among those who hear that a journey has closed, so that others may still let somebody see it for a while. */
    @Bean
    @Order(0)
    FollowJourney followJourney(Relationships relationships, Directory directory, SightSettings settings,
                                List<WhenCouncilIsKnown> afterwards, Clock clock) {
        return new FollowJourney(relationships, directory, settings.keeps(), afterwards, clock);
    }

    @Bean
    EmergencyRecords emergencyRecords(JdbcClient database) {
        return new JdbcEmergencyRecords(database);
    }

    @Bean
    BreakGlass breakGlass(AccessPolicy policy, EmergencyRecords records, Relationships relationships,
                          RecordReviews reviews, SecurityNotices notices, JdbcClient database, Timeline timeline,
                          Audit audit, SightSettings settings, Clock clock) {
        return new BreakGlass(policy, records, relationships, reviews, new MailToGovernance(database, notices), timeline,
                audit, settings.limits(), clock);
    }
}
