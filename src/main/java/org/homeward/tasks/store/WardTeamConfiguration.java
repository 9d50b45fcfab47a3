package org.homeward.tasks.store;

import org.homeward.access.Directory;
import org.homeward.access.EmergencyRecords;
import org.homeward.journey.Journeys;
import org.homeward.tasks.EmergencyOpeningShown;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.WardTeam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the ward team that forms offer when they ask who decided, and what a review of an opening shows. */
@Configuration(proxyBeanMethods = false)
class WardTeamConfiguration {

    @Bean
    WardTeam wardTeam(Journeys journeys, Directory directory) {
        return new WardTeam(journeys, directory);
    }

    @Bean
    Prefill emergencyOpeningShown(EmergencyRecords records, Directory directory) {
        return new EmergencyOpeningShown(records, directory);
    }
}
