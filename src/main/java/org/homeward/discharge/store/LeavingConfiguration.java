package org.homeward.discharge.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.LocalSettings;
import org.homeward.carepackage.HoldProcess;
import org.homeward.discharge.AtLeaving;
import org.homeward.discharge.ChangeToTell;
import org.homeward.discharge.CheckReadiness;
import org.homeward.discharge.DischargeOutcome;
import org.homeward.discharge.JustLeft;
import org.homeward.discharge.LastChecksFilledIn;
import org.homeward.discharge.LeavingFacts;
import org.homeward.discharge.LeavingTasks;
import org.homeward.discharge.NoteChangedPlan;
import org.homeward.discharge.PlanChanges;
import org.homeward.discharge.ReadLeaving;
import org.homeward.discharge.ReadinessTable;
import org.homeward.discharge.ReadyBeforeLeaving;
import org.homeward.discharge.TickLastChecks;
import org.homeward.discharge.UntoldChanges;
import org.homeward.discharge.WorkInHospital;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.FactsNow;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what has to be ready before somebody leaves. */
@Configuration(proxyBeanMethods = false)
class LeavingConfiguration {

    @Bean
    CheckReadiness checkReadiness(FactsNow facts, ReadinessTable table) {
        return new CheckReadiness(facts, table);
    }

    @Bean
    AtLeaving atLeaving(CheckReadiness readiness, Journeys journeys, WorkInHospital work, Waits waits, HoldProcess holds, LocalSettings settings) {
        return new AtLeaving(readiness, journeys, work, waits, holds, settings);
    }

    @Bean
    AnswerRule readyBeforeLeaving(CheckReadiness readiness, DischargeOutcome outcomes) {
        return new ReadyBeforeLeaving(readiness, outcomes);
    }

    @Bean
    NoteChangedPlan notingOfChangedPlans(PlanChanges changes, OpenSteps steps, TellJourney tell, UntoldChanges untold, Timeline timeline,
                                         Clock clock) {
        return new NoteChangedPlan(changes, steps, tell, untold, timeline, clock);
    }

    @Bean
    ReadLeaving readLeaving(CheckReadiness readiness, LeavingTasks tasks, UntoldChanges untold, PlanChanges changes, Answers answers, Stays stays,
                            Journeys journeys, JustLeft justLeft, AccessPolicy policy) {
        return new ReadLeaving(readiness, tasks, untold, changes, answers, stays, journeys, justLeft, policy);
    }

    @Bean
    TickLastChecks tickLastChecks(Answers answers, OpenSteps steps, AccessPolicy policy, Clock clock) {
        return new TickLastChecks(answers, steps, policy, clock);
    }

    @Bean
    Prefill lastChecksFilledIn(TickLastChecks checks) {
        return new LastChecksFilledIn(checks);
    }

    @Bean
    Prefill changeToTell(UntoldChanges untold) {
        return new ChangeToTell(untold);
    }

    @Bean
    UntoldChanges untoldChanges(PlanChanges changes, Answers answers) {
        return new UntoldChanges(changes, answers);
    }

    @Bean
    LeavingFacts leavingFacts(Answers answers, Journeys journeys, DecisionsTaken decisions, PlanChanges changes, UntoldChanges untold, Clock clock) {
        return new LeavingFacts(answers, journeys, decisions, changes, untold, clock);
    }

    @Bean
    Fact stillNoLongerMeetsToday(LeavingFacts facts) {
        return facts.stillNoLongerMeetsToday();
    }

    @Bean
    Fact medicinesReady(LeavingFacts facts) {
        return facts.medicinesReady();
    }

    @Bean
    Fact summaryWritten(LeavingFacts facts) {
        return facts.summaryWritten();
    }

    @Bean
    Fact transportBooked(LeavingFacts facts) {
        return facts.transportBooked();
    }

    @Bean
    Fact equipmentInPlace(LeavingFacts facts) {
        return facts.equipmentInPlace();
    }

    @Bean
    Fact communityNursingAccepted(LeavingFacts facts) {
        return facts.communityNursingAccepted();
    }

    @Bean
    Fact homeReady(LeavingFacts facts) {
        return facts.homeReady();
    }

    @Bean
    Fact personAndCarerTold(LeavingFacts facts) {
        return facts.personAndCarerTold();
    }

    @Bean
    Fact fundingAgreed(LeavingFacts facts) {
        return facts.fundingAgreed();
    }

    @Bean
    Fact agreedPathway(LeavingFacts facts) {
        return facts.agreedPathway();
    }
}
