package org.homeward.carepackage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.homeward.carepackage.AcknowledgeHoldByLink;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.ConfirmRestartByLink;
import org.homeward.carepackage.ConfirmUndoByLink;
import org.homeward.carepackage.FirstVisitByLink;
import org.homeward.carepackage.HearProvider;
import org.homeward.carepackage.HoldDeeds;
import org.homeward.carepackage.HoldProcess;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.HoldsByLink;
import org.homeward.carepackage.HomeFrom;
import org.homeward.links.AskedByLink;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.FormContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Registers what providers are asked about held packages by link. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    HoldsByLink holdsByLink(CarePackages packages, Holds holds, Answers answers, HoldProcess process) {
        return new HoldsByLink(packages, holds, answers, process);
    }

    @Bean
    AskedByLink acknowledgeHoldByLink(ContractReader contracts, HoldsByLink held, HearProvider provider) {
        return new AcknowledgeHoldByLink(contract(contracts, "links/acknowledge-hold"), held, provider);
    }

    @Bean
    AskedByLink confirmRestartByLink(ContractReader contracts, HoldsByLink held, HoldDeeds deeds, HomeFrom homeFrom, Clock clock) {
        return new ConfirmRestartByLink(contract(contracts, "processes/carepackage/confirm-restart"), held, deeds, homeFrom, clock);
    }

    @Bean
    AskedByLink firstVisitByLink(ContractReader contracts, HoldsByLink held, HearProvider provider, Clock clock) {
        return new FirstVisitByLink(contract(contracts, "links/first-visit"), held, provider, clock);
    }

    @Bean
    AskedByLink confirmUndoByLink(ContractReader contracts, HoldsByLink held, HearProvider provider) {
        return new ConfirmUndoByLink(contract(contracts, "links/confirm-undo"), held, provider);
    }

    private static FormContract contract(ContractReader contracts, String name) {
        try (var file = new ClassPathResource(name + ".contract.json").getInputStream()) {
            return contracts.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + name, e);
        }
    }
}
