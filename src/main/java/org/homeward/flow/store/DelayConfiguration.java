package org.homeward.flow.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.LocalSettings;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.duties.OrganisationsToChooseFrom;
import org.homeward.flow.AskManagers;
import org.homeward.flow.ClearDelay;
import org.homeward.flow.DelayFacts;
import org.homeward.flow.DelayProcess;
import org.homeward.flow.Delays;
import org.homeward.flow.LetDelayGoUp;
import org.homeward.flow.LookAtDelays;
import org.homeward.flow.NotePromise;
import org.homeward.flow.PromisedActions;
import org.homeward.flow.SettlePromise;
import org.homeward.flow.TellOfDelay;
import org.homeward.journey.InTheEnd;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.StillOpen;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how delays go up, and what is promised about them. Use cases are named apart from the delegates that models call. */
@Configuration(proxyBeanMethods = false)
class DelayConfiguration {

    @Bean
    ClearDelay clearingOfDelays(JourneyNews news, Stays stays, Waits waits, Relationships relationships, InTheEnd inTheEnd, Clock clock) {
        return new ClearDelay(news, stays, waits, relationships, inTheEnd, clock);
    }

    @Bean
    LookAtDelays lookingAtDelays(Delays delays, DelayProcess process, ClearDelay clearDelay, Journeys journeys, LocalSettings settings) {
        return new LookAtDelays(delays, process, clearDelay, journeys, settings);
    }

    @Bean
    LetDelayGoUp lettingDelaysGoUp(Delays delays, NctrIntervals intervals, Answers answers, TellOfDelay tellOfDelay, Timeline timeline,
                                   Clock clock) {
        return new LetDelayGoUp(delays, intervals, answers, tellOfDelay, timeline, clock);
    }

    @Bean
    TellOfDelay tellingOfDelays(Delays delays, Journeys journeys, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        return new TellOfDelay(delays, journeys, mailboxes, settings, notices);
    }

    @Bean
    AskManagers askingOfManagers(Delays delays, Journeys journeys, Directory directory, DelayProcess process) {
        return new AskManagers(delays, journeys, directory, process);
    }

    @Bean
    DelayFacts delayFacts(Journeys journeys, Answers answers, Clock clock) {
        return new DelayFacts(journeys, answers, clock);
    }

    @Bean
    Fact daysSinceReady(DelayFacts facts) {
        return facts.daysSinceReady();
    }

    @Bean
    Fact endOfLife(DelayFacts facts) {
        return facts.endOfLife();
    }

    @Bean
    Fact choiceDisputeDays(DelayFacts facts) {
        return facts.choiceDisputeDays();
    }

    @Bean
    Prefill blockerToUnblock(OpenSteps steps) {
        return new StillOpen("unblock-delay", "blocker", steps);
    }

    @Bean
    Prefill blockerToReview(OpenSteps steps) {
        return new StillOpen("review-long-delay", "blocker", steps);
    }

    @Bean
    Prefill blockerForManagers(OpenSteps steps) {
        return new StillOpen("review-executive", "blocker", steps);
    }

    @Bean
    Prefill whoDoesWhatWasDecided(Directory directory) {
        return new OrganisationsToChooseFrom("review-long-delay", "actionOwner", directory, Kind.HOSPITAL, Kind.HUB, Kind.COUNCIL,
                Kind.COMMUNITY_HEALTH, Kind.ICB, Kind.HOUSING, Kind.PROVIDER, Kind.VOLUNTARY);
    }

    @Bean
    WhenAnswered promiseFollowed(PromisedActions promises, SharedTasks tasks) {
        return new NotePromise(promises, tasks);
    }

    @Bean
    SettlePromise settlingOfPromises(PromisedActions promises, Audit audit, Timeline timeline, Clock clock) {
        return new SettlePromise(promises, audit, timeline, clock);
    }
}
