package org.homeward.sourcing.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.capacity.CareServices;
import org.homeward.person.Persons;
import org.homeward.sourcing.CareNeeds;
import org.homeward.sourcing.CareOffers;
import org.homeward.sourcing.ChosenCare;
import org.homeward.sourcing.MarketGaps;
import org.homeward.sourcing.MarketShares;
import org.homeward.sourcing.OfferBook;
import org.homeward.sourcing.ProviderView;
import org.homeward.sourcing.ReadFairness;
import org.homeward.sourcing.ReadMarketGaps;
import org.homeward.sourcing.ReadNeeds;
import org.homeward.sourcing.ReadOffers;
import org.homeward.sourcing.RequestReadsWell;
import org.homeward.sourcing.ShareTolerance;
import org.homeward.sourcing.ShortlistServices;
import org.homeward.tasks.ReceivesPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the forms and pages of finding care ask and show. */
@Configuration(proxyBeanMethods = false)
class SourcingPagesConfiguration {

    @Bean
    RequestReadsWell requestReadsWell() {
        return new RequestReadsWell();
    }

    @Bean
    ReceivesPerson chosenCare(CareNeeds needs, CareOffers offers, CareServices services) {
        return new ChosenCare(needs, offers, services);
    }

    @Bean
    ReadOffers readingOfOffers(OfferBook book, ProviderView view, Persons persons, Audit audit, Clock clock) {
        return new ReadOffers(book, view, persons, audit, clock);
    }

    @Bean
    ReadNeeds readingOfNeeds(CareNeeds needs, OfferBook offers, ShortlistServices shortlist, AccessPolicy policy, Audit audit) {
        return new ReadNeeds(needs, offers, shortlist, policy, audit);
    }

    @Bean
    ReadMarketGaps readingOfMarketGaps(MarketGaps gaps, Directory directory, Clock clock) {
        return new ReadMarketGaps(gaps, directory, clock);
    }

    @Bean
    ReadFairness readingOfFairness(MarketShares shares, OfferBook book, ShareTolerance tolerance, Clock clock) {
        return new ReadFairness(shares, book, tolerance, clock);
    }
}
