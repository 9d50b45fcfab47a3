package org.homeward.tasks.store;

import org.homeward.access.Directory;
import org.homeward.access.EmergencyRecords;
import org.homeward.journey.Journeys;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.EmergencyOpeningShown;
import org.homeward.tasks.PlannedLeaving;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.ReceivesPerson;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.WardTeam;
import org.homeward.tasks.WhenLeft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what is known around a journey: the ward team that forms offer, who receives the person, when that is planned and was, and what a review of an opening shows. */
@Configuration(proxyBeanMethods = false)
class WardTeamConfiguration {

    @Bean
    WardTeam wardTeam(Journeys journeys, Directory directory) {
        return new WardTeam(journeys, directory);
    }

    @Bean
    ReceivingProvider receivingProvider(ObjectProvider<ReceivesPerson> kinds) {
        return new ReceivingProvider(kinds::orderedStream);
    }

    @Bean
    PlannedLeaving plannedLeaving(Answers answers) {
        return new PlannedLeaving(answers);
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
