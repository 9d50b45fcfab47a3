package org.homeward.pathway.store;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.TeamMailboxes;
import org.homeward.carepackage.CarePackages;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.pathway.AskAgain;
import org.homeward.pathway.AskCareHome;
import org.homeward.pathway.CareHomeProcess;
import org.homeward.pathway.CareHomes;
import org.homeward.pathway.ConfirmCareHomeReturnByLink;
import org.homeward.pathway.HearCareHome;
import org.homeward.pathway.WriteToCareHome;
import org.homeward.person.Persons;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts together how a care home is asked whether somebody can come back. */
@Configuration(proxyBeanMethods = false)
class CareHomeConfiguration {

    private static final String CONTRACT = "processes/pathway/confirm-care-home-return.contract.json";

    @Bean
    CareHomes careHomes(Persons persons, CarePackages packages) {
        return new CareHomes(persons, packages);
    }

    @Bean
    WhenAnswered askingOfCareHomes(Answers answers, NctrIntervals intervals, Journeys journeys, CareHomeProcess process) {
        return new AskCareHome(answers, intervals, journeys, process);
    }

    /** Named apart from the delegate that models call. */
    @Bean
    WriteToCareHome writingToCareHomes(CareHomes homes, Journeys journeys, TeamMailboxes mailboxes, AskByLink links, Notices notices,
                                       Timeline timeline, Clock clock) {
        return new WriteToCareHome(homes, journeys, mailboxes, links, notices, timeline, clock);
    }

    @Bean
    HearCareHome hearingOfCareHomes(AskAgain askAgain, TellJourney tellJourney, Waits waits, Timeline timeline, Clock clock) {
        return new HearCareHome(askAgain, tellJourney, waits, timeline, clock);
    }

    @Bean
    AskedByLink confirmCareHomeReturnByLink(ContractReader contracts, CareHomes homes, NctrIntervals intervals, Journeys journeys,
                                            Answers answers, CareHomeProcess process) throws IOException {
        try (var file = new ClassPathResource(CONTRACT).getInputStream()) {
            return new ConfirmCareHomeReturnByLink(contracts.read(file), homes, intervals, journeys, answers, process);
        }
    }
}
