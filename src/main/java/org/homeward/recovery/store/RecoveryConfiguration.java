package org.homeward.recovery.store;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.recovery.AgreeChangeByLink;
import org.homeward.recovery.AlarmOfVisit;
import org.homeward.recovery.EndRecovery;
import org.homeward.recovery.ExtendRecovery;
import org.homeward.recovery.FollowReadmission;
import org.homeward.recovery.FollowUp;
import org.homeward.recovery.NextReview;
import org.homeward.recovery.NoteReview;
import org.homeward.recovery.NoteWhatIsAsked;
import org.homeward.recovery.PlanRecovery;
import org.homeward.recovery.Recoveries;
import org.homeward.recovery.ResumeClock;
import org.homeward.recovery.ReviewPlan;
import org.homeward.recovery.RightSize;
import org.homeward.recovery.StopClock;
import org.homeward.recovery.SupportChanges;
import org.homeward.recovery.TellOfRecovery;
import org.homeward.recovery.VisitHands;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts together what happens in the weeks after leaving. */
@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {

    private static final String CONTRACT = "links/support-change.contract.json";

    @Bean
    PlanRecovery planningOfRecovery(Recoveries recoveries, ReviewPlan plan, Stays stays, Answers answers, Timeline timeline, Clock clock) {
        return new PlanRecovery(recoveries, plan, stays, answers, timeline, clock);
    }

    @Bean
    NextReview findingOfNextReview(Recoveries recoveries, Clock clock) {
        return new NextReview(recoveries, clock);
    }

    @Bean
    WhenAnswered noteReviewDone(Recoveries recoveries) {
        return new NoteReview(recoveries);
    }

    @Bean
    StopClock stopClock(Recoveries recoveries, Timeline timeline, Clock clock) {
        return new StopClock(recoveries, timeline, clock);
    }

    @Bean
    ResumeClock resumeClock(Recoveries recoveries, Timeline timeline, Clock clock) {
        return new ResumeClock(recoveries, timeline, clock);
    }

    @Bean
    FollowReadmission followReadmission(StopClock stop, ResumeClock resume, Clock clock) {
        return new FollowReadmission(stop, resume, clock);
    }

    @Bean
    TellOfRecovery tellOfRecovery(TeamMailboxes mailboxes, Journeys journeys, Notices notices) {
        return new TellOfRecovery(mailboxes, journeys, notices);
    }

    @Bean
    AlarmOfVisit alarmOfVisit(VisitHands hands, TellOfRecovery tell, Journeys journeys, Timeline timeline, Clock clock) {
        return new AlarmOfVisit(hands, tell, journeys, timeline, clock);
    }

    @Bean
    ExtendRecovery extendingOfRecovery(Recoveries recoveries, Answers answers, TellOfRecovery tell, Timeline timeline, Clock clock) {
        return new ExtendRecovery(recoveries, answers, tell, timeline, clock);
    }

    @Bean
    NoteWhatIsAsked notingOfWhatIsAsked(Timeline timeline, Clock clock) {
        return new NoteWhatIsAsked(timeline, clock);
    }

    @Bean
    EndRecovery endingOfRecovery(Recoveries recoveries, Answers answers, FollowUp followUp, Journeys journeys, Relationships relationships,
                                 Timeline timeline, Clock clock) {
        return new EndRecovery(recoveries, answers, followUp, journeys, relationships, timeline, clock);
    }

    @Bean
    WhenAnswered rightSize(SupportChanges changes, Relationships relationships, Journeys journeys, TeamMailboxes mailboxes, AskByLink links,
                           Notices notices, Timeline timeline, Clock clock) {
        return new RightSize(changes, relationships, journeys, mailboxes, links, notices, timeline, clock);
    }

    @Bean
    AskedByLink agreeChangeByLink(ContractReader contracts, SupportChanges changes, TellOfRecovery tell, Timeline timeline, Clock clock)
            throws IOException {
        try (var file = new ClassPathResource(CONTRACT).getInputStream()) {
            return new AgreeChangeByLink(contracts.read(file), changes, tell, timeline, clock);
        }
    }
}
