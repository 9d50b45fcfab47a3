package org.homeward.discharge.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.LocalSettings;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.discharge.ArrivalProcess;
import org.homeward.discharge.AskAfterSelfDischarged;
import org.homeward.discharge.AskForArrival;
import org.homeward.discharge.ConfirmArrivalByLink;
import org.homeward.discharge.DischargeOutcome;
import org.homeward.discharge.FailedDischargeProcess;
import org.homeward.discharge.FailedDischarges;
import org.homeward.discharge.LateAfterLeaving;
import org.homeward.discharge.NightLeavers;
import org.homeward.discharge.NoteReadmission;
import org.homeward.discharge.ReadFailedDischarges;
import org.homeward.discharge.ReadNightLeavers;
import org.homeward.discharge.ReadmissionTable;
import org.homeward.discharge.Readmissions;
import org.homeward.discharge.ReviewFailedDischarge;
import org.homeward.discharge.SaidAfterLeaving;
import org.homeward.discharge.SelfDischargeProcess;
import org.homeward.discharge.WatchArrival;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenLeft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts together how somebody who has left is watched over, and how it is learned from those who came back. */
@Configuration(proxyBeanMethods = false)
class AfterLeavingConfiguration {

    private static final String CONTRACT = "processes/discharge/confirm-arrival.contract.json";

    @Bean
    SaidAfterLeaving saidAfterLeaving(Answers answers) {
        return new SaidAfterLeaving(answers);
    }

    @Bean
    WatchArrival watchingOfArrivals(WhenLeft left, LateAfterLeaving late, Journeys journeys, TeamMailboxes mailboxes,
                                    Relationships relationships, Notices notices, Timeline timeline, Clock clock) {
        return new WatchArrival(left, late, journeys, mailboxes, relationships, notices, timeline, clock);
    }

    /** Named apart from the delegate that models call. */
    @Bean
    AskForArrival askingForArrivals(ReceivingProvider providers, Journeys journeys, TeamMailboxes mailboxes, AskByLink links, Notices notices,
                                    Timeline timeline, Clock clock) {
        return new AskForArrival(providers, journeys, mailboxes, links, notices, timeline, clock);
    }

    @Bean
    AskedByLink confirmArrivalByLink(ContractReader contracts, ReceivingProvider providers, OpenSteps steps, Answers answers,
                                     ArrivalProcess process, Waits waits) throws IOException {
        try (var file = new ClassPathResource(CONTRACT).getInputStream()) {
            return new ConfirmArrivalByLink(contracts.read(file), providers, steps, answers, process, waits);
        }
    }

    @Bean
    ReviewFailedDischarge reviewOfFailedDischarges(FailedDischarges failed, FailedDischargeProcess process, Persons persons,
                                                   Journeys journeys, Stays stays, Timeline timeline, Clock clock) {
        return new ReviewFailedDischarge(failed, process, persons, journeys, stays, timeline, clock);
    }

    @Bean
    NoteReadmission notingOfReadmissions(Readmissions readmissions, ReadmissionTable table, ReviewFailedDischarge review, Persons persons,
                                         Journeys journeys, Stays stays, ReceivingProvider receiving, TellJourney tell,
                                         ObjectProvider<CloseJourney> closing, Timeline timeline, Clock clock) {
        return new NoteReadmission(readmissions, table, review, persons, journeys, stays, receiving, tell, closing::getObject, timeline, clock);
    }

    @Bean
    AskAfterSelfDischarged askingAfterSelfDischarged(SelfDischargeProcess process, DischargeOutcome outcomes, Journeys journeys, Stays stays,
                                                     Persons persons, LocalSettings settings, Relationships relationships, Waits waits,
                                                     Timeline timeline, Clock clock,
                                                     @Value("${homeward.access.withdrawn-task-keeps-sight:48h}") Duration keepsSight) {
        return new AskAfterSelfDischarged(process, outcomes, journeys, stays, persons, settings, relationships, waits, timeline, keepsSight, clock);
    }

    @Bean
    ReadFailedDischarges readFailedDischarges(FailedDischarges failed, Answers answers, Directory directory, Audit audit, Clock clock) {
        return new ReadFailedDischarges(failed, answers, directory, audit, clock);
    }

    @Bean
    ReadNightLeavers readNightLeavers(NightLeavers leavers, DischargeOutcome outcomes, AccessPolicy policy, Persons persons, Answers answers,
                                      Directory directory, Audit audit, Clock clock) {
        return new ReadNightLeavers(leavers, outcomes, policy, persons, answers, directory, audit, clock);
    }
}
