package org.homeward.assessment.store;

import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.assessment.CouncilsToChooseFrom;
import org.homeward.assessment.ExceptionNeedsSeniorClinician;
import org.homeward.assessment.NeedsFitTogether;
import org.homeward.assessment.RecordResideStatus;
import org.homeward.assessment.ResideFacts;
import org.homeward.assessment.Rounds;
import org.homeward.assessment.SeniorClinicians;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.WardTeam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what happens at the daily review and what its decisions read. */
@Configuration(proxyBeanMethods = false)
public class AssessmentConfiguration {

    @Bean
    SeniorClinicians seniorClinicians(Directory directory) {
        return new SeniorClinicians(directory);
    }

    @Bean
    RecordResideStatus recordingOfResideStatus(Stays stays, NctrIntervals intervals, Journeys journeys,
                                               Answers answers, Rounds rounds, Timeline timeline, Clock clock) {
        return new RecordResideStatus(stays, intervals, journeys, answers, rounds, timeline, clock);
    }

    @Bean
    AnswerRule needsFitTogether() {
        return new NeedsFitTogether();
    }

    @Bean
    AnswerRule exceptionNeedsSeniorClinician(SeniorClinicians seniors) {
        return new ExceptionNeedsSeniorClinician(seniors);
    }

    @Bean
    Prefill whoDecidedTheReview(WardTeam ward) {
        return ward.offeredIn("record-daily-review", "decidedBy");
    }

    @Bean
    Prefill whoAskedOfTheEndOfLifeWish(WardTeam ward) {
        return ward.offeredIn("describe-needs", "endOfLifeWishAskedBy");
    }

    @Bean
    Prefill councilsToChooseFrom(Directory directory) {
        return new CouncilsToChooseFrom(directory);
    }

    @Bean
    ResideFacts resideFacts(Answers answers, DecisionsTaken decisions, SeniorClinicians seniors, Clock clock) {
        return new ResideFacts(answers, decisions, seniors, clock);
    }

    @Bean
    Fact hoursSinceLowerLimbSurgery(ResideFacts facts) {
        return facts.hoursSince("hoursSinceLowerLimbSurgery", "lower-limb", "operationEndedAtLowerLimb");
    }

    @Bean
    Fact hoursSinceTrunkSurgery(ResideFacts facts) {
        return facts.hoursSince("hoursSinceTrunkSurgery", "chest-abdomen-pelvis", "operationEndedAtTrunk");
    }

    @Bean
    Fact hoursSinceRiskyInvasiveProcedure(ResideFacts facts) {
        return facts.hoursSince("hoursSinceRiskyInvasiveProcedure", "risky-procedure",
                "operationEndedAtRiskyProcedure");
    }

    @Bean
    Fact criteriaCount(ResideFacts facts) {
        return facts.criteriaCount();
    }

    @Bean
    Fact allAnswered(ResideFacts facts) {
        return facts.allAnswered();
    }

    @Bean
    Fact onlyNewsWithLongTermCondition(ResideFacts facts) {
        return facts.onlyNewsWithLongTermCondition();
    }

    @Bean
    Fact exceptionConfirmed(ResideFacts facts) {
        return facts.exceptionConfirmed();
    }
}
