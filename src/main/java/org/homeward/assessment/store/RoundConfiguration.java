package org.homeward.assessment.store;

import java.time.Clock;
import org.homeward.access.DataQuality;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.assessment.LookAtBed;
import org.homeward.assessment.NoteMissedReview;
import org.homeward.assessment.ReviewProcess;
import org.homeward.assessment.Rounds;
import org.homeward.assessment.RemindOfExpectedDischarge;
import org.homeward.assessment.RunRounds;
import org.homeward.assessment.TellReview;
import org.homeward.assessment.TellWhoIsMissing;
import org.homeward.assessment.UnchangedSinceToday;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the two rounds of the day. */
@Configuration(proxyBeanMethods = false)
public class RoundConfiguration {

    @Bean
    RunRounds runRounds(Rounds rounds, ReviewProcess process, Clock clock) {
        return new RunRounds(rounds, process, clock);
    }

    @Bean
    AnswerRule unchangedSinceToday(Answers answers, Clock clock) {
        return new UnchangedSinceToday(answers, clock);
    }

    @Bean
    LookAtBed lookAtBed(RunRounds rounds, Stays stays, BedRegister register, ActiveBeds activeBeds, Answers answers,
                        Journeys journeys, Clock clock) {
        return new LookAtBed(rounds, stays, register, activeBeds, answers, journeys, clock);
    }

    /** Named apart from the delegate that models call. */
    @Bean
    TellReview tellingOfReviews(ReviewProcess process, Answers answers, Waits waits) {
        return new TellReview(process, answers, waits);
    }

    /** Named apart from the delegate that models call. */
    @Bean
    RemindOfExpectedDischarge remindingOfExpectedDischarge(Journeys journeys, TeamMailboxes mailboxes, LocalSettings settings,
                                                           Notices notices, Timeline timeline, Clock clock) {
        return new RemindOfExpectedDischarge(journeys, mailboxes, settings, notices, timeline, clock);
    }

    @Bean
    NoteMissedReview notingOfMissedReviews(Rounds rounds, DataQuality table, Journeys journeys, Timeline timeline, Clock clock) {
        return new NoteMissedReview(rounds, table, journeys, timeline, clock);
    }

    @Bean
    TellWhoIsMissing tellingWhoIsMissing(Rounds rounds, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        return new TellWhoIsMissing(rounds, mailboxes, settings, notices);
    }
}
