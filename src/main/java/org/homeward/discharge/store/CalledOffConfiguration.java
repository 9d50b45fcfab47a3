package org.homeward.discharge.store;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.TeamMailboxes;
import org.homeward.carepackage.HoldProcess;
import org.homeward.discharge.CallOffLeaving;
import org.homeward.discharge.CalledOffLeavings;
import org.homeward.discharge.DidNotLeave;
import org.homeward.discharge.DischargeOutcome;
import org.homeward.discharge.JustLeft;
import org.homeward.discharge.NoteChangedPlan;
import org.homeward.discharge.ReadCalledOff;
import org.homeward.discharge.SaidAfterLeaving;
import org.homeward.discharge.SeeToTurnedAway;
import org.homeward.discharge.TakeDischargeBack;
import org.homeward.discharge.TellReceiver;
import org.homeward.discharge.TurnedAwayShown;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts together what happens when somebody does not leave after all. */
@Configuration(proxyBeanMethods = false)
class CalledOffConfiguration {

    private static final String CONTRACT = "discharge/call-off-leaving.contract.json";

    @Bean
    JustLeft justLeft(Stays stays, Journeys journeys, Persons persons, DischargeOutcome outcomes, Clock clock) {
        return new JustLeft(stays, journeys, persons, outcomes, clock);
    }

    @Bean
    TellReceiver tellReceiver(ReceivingProvider providers, CalledOffLeavings calledOff, Journeys journeys, TeamMailboxes mailboxes, Notices notices) {
        return new TellReceiver(providers, calledOff, journeys, mailboxes, notices);
    }

    @Bean
    TakeDischargeBack takingBackOfDischarges(CalledOffLeavings calledOff, Journeys journeys, NoteChangedPlan plan, TellReceiver receiver,
                                             Answers answers, JourneyNews news, Waits waits, Clock clock) {
        return new TakeDischargeBack(calledOff, journeys, plan, receiver, answers, news, waits, clock);
    }

    @Bean
    DidNotLeave didNotLeave(TakeDischargeBack takeBack, CalledOffLeavings calledOff, NoteChangedPlan plan, TellReceiver receiver,
                            HoldProcess holds, TellJourney tell, Answers answers, CodeLists lists, Timeline timeline, Clock clock) {
        return new DidNotLeave(takeBack, calledOff, plan, receiver, holds, tell, answers, lists, timeline, clock);
    }

    @Bean
    CallOffLeaving callOffLeaving(DidNotLeave didNotLeave, CalledOffLeavings calledOff, JustLeft justLeft, OpenSteps steps, AccessPolicy policy,
                                  ContractReader contracts, ListedChoices choices, Audit audit, Clock clock) throws IOException {
        try (var file = new ClassPathResource(CONTRACT).getInputStream()) {
            return new CallOffLeaving(didNotLeave, calledOff, justLeft, steps, policy, contracts.read(file), choices, audit, clock);
        }
    }

    @Bean
    SeeToTurnedAway seeingToTurnedAway(DidNotLeave didNotLeave, Answers answers, Journeys journeys, TeamMailboxes mailboxes, Notices notices,
                                       Timeline timeline, Clock clock) {
        return new SeeToTurnedAway(didNotLeave, answers, journeys, mailboxes, notices, timeline, clock);
    }

    @Bean
    Prefill turnedAwayShown(SaidAfterLeaving said) {
        return new TurnedAwayShown(said);
    }

    @Bean
    ReadCalledOff readCalledOff(CalledOffLeavings calledOff, CodeLists lists, Directory directory, Audit audit, Clock clock) {
        return new ReadCalledOff(calledOff, lists, directory, audit, clock);
    }
}
