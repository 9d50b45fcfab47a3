package org.homeward.tasks.store;

import org.homeward.access.Directory;
import org.homeward.access.EmergencyRecords;
import org.homeward.journey.Journeys;
import org.homeward.tasks.EmergencyOpeningShown;
import org.homeward.stay.Stays;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.ProvidersOfCare;
import org.homeward.tasks.WardTeam;
import org.homeward.tasks.WhenLeft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what is known around a journey: the ward team that forms offer, who cares after leaving, when that was, and what a review of an opening shows. */
@Configuration(proxyBeanMethods = false)
class WardTeamConfiguration {

    @Bean
    WardTeam wardTeam(Journeys journeys, Directory directory) {
        return new WardTeam(journeys, directory);
    }

    @Bean
    ProvidersOfCare providersOfCare(ObjectProvider<ProvidersOfCare.Source> sources) {
        return new ProvidersOfCare(sources::orderedStream);
    }

    @Bean
    WhenLeft whenLeft(Stays stays) {
        return new WhenLeft(stays);
    }

    @Bean
    Prefill emergencyOpeningShown(EmergencyRecords records, Directory directory) {
        return new EmergencyOpeningShown(records, directory);
    }
}
