package org.homeward.capacity.store;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.TeamMailboxes;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CapacityTrust;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.ChaseCapacity;
import org.homeward.capacity.CloseService;
import org.homeward.capacity.CountedServices;
import org.homeward.capacity.FreedVisits;
import org.homeward.capacity.ImportServices;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.ReserveCapacity;
import org.homeward.capacity.SayCapacity;
import org.homeward.capacity.StillTrueByLink;
import org.homeward.capacity.WhenServiceCloses;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.PackageTypes;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.tasks.ContractReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together how services and their places are kept, asked for and read. */
@Configuration(proxyBeanMethods = false)
class CapacityConfiguration {

    private static final String CONTRACT = "links/capacity-still-true.contract.json";

    @Bean
    CareServices careServices(JdbcClient jdbc) {
        return new JdbcCareServices(jdbc);
    }

    @Bean
    CountedServices countedServices(CareServices services, Directory directory) {
        return new CountedServices(services, directory);
    }

    @Bean
    CapacityRegister capacityRegister(JdbcClient jdbc) {
        return new JdbcCapacityRegister(jdbc);
    }

    @Bean
    ReadCapacity readCapacity(CapacityRegister register, CapacityTrust trust, CarePackages packages, Holds holds, Clock clock) {
        return new ReadCapacity(register, trust, new FreedVisits(packages, holds), clock);
    }

    @Bean
    SayCapacity sayingOfCapacity(CareServices services, CapacityRegister register, Audit audit, Clock clock) {
        return new SayCapacity(services, register, audit, clock);
    }

    @Bean
    ReserveCapacity reservingOfCapacity(CareServices services, CapacityRegister register, Clock clock) {
        return new ReserveCapacity(services, register, clock);
    }

    @Bean
    CloseService closingOfServices(CareServices services, List<WhenServiceCloses> afterwards, Audit audit, Clock clock) {
        return new CloseService(services, afterwards, audit, clock);
    }

    @Bean
    ImportServices importOfServices(CareServices services, Directory directory, PackageTypes types, List<WhenServiceCloses> afterwards,
                                    Audit audit, Clock clock) {
        return new ImportServices(services, directory, types, afterwards, audit, clock);
    }

    @Bean
    ChaseCapacity chasingOfCapacity(CareServices services, ReadCapacity capacity, TeamMailboxes mailboxes, AskByLink links,
                                    Notices notices, Clock clock) {
        return new ChaseCapacity(services, capacity, mailboxes, links, notices, clock);
    }

    @Bean
    AskedByLink stillTrueByLink(ContractReader contracts, CareServices services, ReadCapacity capacity, SayCapacity saying, Clock clock)
            throws IOException {
        try (var file = new ClassPathResource(CONTRACT).getInputStream()) {
            return new StillTrueByLink(contracts.read(file), services, capacity, saying, clock);
        }
    }
}
