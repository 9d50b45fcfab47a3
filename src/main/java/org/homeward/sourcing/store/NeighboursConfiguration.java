package org.homeward.sourcing.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.capacity.CareServices;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.sourcing.CareNeeds;
import org.homeward.sourcing.CareOffers;
import org.homeward.sourcing.DescribeAnonymously;
import org.homeward.sourcing.NothingNamed;
import org.homeward.sourcing.PointToNeighbours;
import org.homeward.sourcing.References;
import org.homeward.sourcing.ReleaseIdentity;
import org.homeward.sourcing.SourcingProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how somebody is pointed to neighbours. */
@Configuration(proxyBeanMethods = false)
class NeighboursConfiguration {

    @Bean
    PointToNeighbours pointToNeighbours(CareNeeds needs, CareOffers offers, CareServices services, Journeys journeys,
                                        DescribeAnonymously describe, NothingNamed nothingNamed, ReleaseIdentity release,
                                        SourcingProcess process, References references, AccessPolicy policy, Timeline timeline, Clock clock) {
        return new PointToNeighbours(needs, offers, services, journeys, describe, nothingNamed, release, process, references, policy,
                timeline, clock);
    }
}
