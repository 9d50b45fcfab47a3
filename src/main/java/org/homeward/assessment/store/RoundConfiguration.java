package org.homeward.assessment.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.DataQuality;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.assessment.ClinicianToAsk;
import org.homeward.assessment.ImportRecordFacts;
import org.homeward.assessment.LookAtBed;
import org.homeward.assessment.NoteMissedReview;
import org.homeward.assessment.ReviewProcess;
import org.homeward.assessment.Rounds;
import org.homeward.assessment.RemindOfExpectedDischarge;
import org.homeward.assessment.RunRounds;
import org.homeward.assessment.SeniorClinicians;
import org.homeward.assessment.TakeRecordFacts;
import org.homeward.assessment.TellCouncilOfReview;
import org.homeward.assessment.TellReview;
import org.homeward.assessment.TellWhoIsMissing;
import org.homeward.assessment.UnchangedSinceToday;
import org.homeward.forms.FormDesk;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.person.Persons;
import org.homeward.person.RecognisePerson;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.RecordFacts;
import org.homeward.tasks.TaskHolder;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WardTeam;
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
    TellReview tellingOfReviews(ReviewProcess process, Answers answers, Waits waits, NctrIntervals intervals,
                                TellCouncilOfReview council, Clock clock) {
        return new TellReview(process, answers, waits, intervals, council, clock);
    }

    @Bean
    TellCouncilOfReview tellingTheCouncil(IssueNotice issueNotice, WithdrawNotices withdrawNotices, DecisionsTaken decisions,
                                          Clock clock) {
        return new TellCouncilOfReview(issueNotice, withdrawNotices, decisions, clock);
    }

    @Bean
    TaskHolder clinicianToAsk(Answers answers, SeniorClinicians seniors, CaseManagerOnDuty absences) {
        return new ClinicianToAsk(answers, seniors, absences::isAway);
    }

    @Bean
    Prefill whoDecidesWhetherThePersonCanLeave(WardTeam ward) {
        return ward.offeredIn("decide-fit-to-leave", "decidedBy");
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
    TakeRecordFacts takeRecordFacts(RecordFacts facts, FormDesk forms, Clock clock) {
        return new TakeRecordFacts(facts, forms, clock);
    }

    @Bean
    ImportRecordFacts importRecordFacts(TakeRecordFacts takeRecordFacts, RecognisePerson recognising, Persons persons, Rounds rounds,
                                        AccessPolicy policy, Audit audit) {
        return new ImportRecordFacts(takeRecordFacts, recognising, persons, rounds, policy, audit);
    }

    @Bean
    TellWhoIsMissing tellingWhoIsMissing(Rounds rounds, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        return new TellWhoIsMissing(rounds, mailboxes, settings, notices);
    }
}
