package org.homeward.pathway.store;

import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.carepackage.CarePackages;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.KeptNews;
import org.homeward.journey.Timeline;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.pathway.AgreedPathwayShown;
import org.homeward.pathway.AskAgain;
import org.homeward.pathway.AskedForByHub;
import org.homeward.pathway.BeforeLeaving;
import org.homeward.pathway.ExplainPathway;
import org.homeward.pathway.FactsChanged;
import org.homeward.pathway.HomeFirst;
import org.homeward.pathway.LookAgain;
import org.homeward.pathway.OpenProposals;
import org.homeward.pathway.CaseManagerFromTriage;
import org.homeward.pathway.OverrideNeedsReason;
import org.homeward.pathway.PathwayFacts;
import org.homeward.pathway.ProposalStillStands;
import org.homeward.pathway.ProposedPathway;
import org.homeward.pathway.RecordAgreedPathway;
import org.homeward.pathway.ReferAfterTriage;
import org.homeward.pathway.ReferralClock;
import org.homeward.pathway.ReferralClockShown;
import org.homeward.pathway.ReturnReferral;
import org.homeward.pathway.SecondSignature;
import org.homeward.pathway.SimpleDischargeFilledIn;
import org.homeward.pathway.WhyNotHome;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerRule;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.FactsNow;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WardTeam;
import org.homeward.tasks.WhenAnswered;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how the way home is agreed and what its decisions read. */
@Configuration(proxyBeanMethods = false)
public class PathwayConfiguration {

    @Bean
    RecordAgreedPathway recordingOfAgreedPathway(Journeys journeys, Answers answers, DecisionsTaken decisions,
                                                 Relationships relationships, WithdrawNotices notices,
                                                 Timeline timeline, Clock clock) {
        return new RecordAgreedPathway(journeys, answers, decisions, relationships, notices, timeline, clock);
    }

    @Bean
    WhenAnswered referAfterTriage(IssueNotice issueNotice) {
        return new ReferAfterTriage(issueNotice);
    }

    @Bean
    ReturnReferral returningOfReferral(Answers answers, Timeline timeline, Clock clock) {
        return new ReturnReferral(answers, timeline, clock);
    }

    @Bean
    WhenAnswered caseManagerFromTriage(CaseManagers caseManagers, Timeline timeline, Clock clock) {
        return new CaseManagerFromTriage(caseManagers, timeline, clock);
    }

    @Bean
    AnswerRule homeFirst(DecisionsTaken decisions) {
        return new HomeFirst(decisions);
    }

    @Bean
    AnswerRule secondSignature(Answers answers) {
        return new SecondSignature(answers);
    }

    @Bean
    Prefill proposedToTheTriage(ExplainPathway explain) {
        return new ProposedPathway("triage-referral", explain);
    }

    @Bean
    Prefill referralClockShown(ReferralClock clock, CaseManagerOnDuty onDuty) {
        return new ReferralClockShown(clock, onDuty);
    }

    @Bean
    Prefill whyNotHomeShown(Answers answers) {
        return new WhyNotHome(answers);
    }

    @Bean
    Prefill askedForByHub(Answers answers) {
        return new AskedForByHub(answers);
    }

    @Bean
    FactsChanged factsChanged(DecisionsTaken decisions, FactsNow facts) {
        return new FactsChanged(decisions, facts);
    }

    @Bean
    AskAgain askingAgain(FactsChanged changed, JourneyNews news, Waits waits, Timeline timeline, Clock clock) {
        return new AskAgain(changed, news, waits, timeline, clock);
    }

    @Bean
    LookAgain lookingAgain(AskAgain askAgain, FactsChanged changed, OpenProposals proposals, Journeys journeys, JourneyNews news,
                           Waits waits, Timeline timeline, Clock clock) {
        return new LookAgain(askAgain, changed, proposals, journeys, news, waits, timeline, clock);
    }

    @Bean
    AnswerRule proposalStillStandsWhereAgreed(FactsChanged changed) {
        return ProposalStillStands.whereAgreed(changed);
    }

    @Bean
    AnswerRule proposalStillStandsWhereSigned(FactsChanged changed) {
        return ProposalStillStands.whereSigned(changed);
    }

    @Bean
    AnswerRule overrideNeedsReason(DecisionsTaken decisions) {
        return new OverrideNeedsReason(decisions);
    }

    @Bean
    ExplainPathway explainPathway(DecisionsTaken decisions) {
        return new ExplainPathway(decisions);
    }

    @Bean
    BeforeLeaving beforeLeaving(DecisionsTaken decisions) {
        return new BeforeLeaving(decisions);
    }

    @Bean
    Prefill proposedToTheHub(ExplainPathway explain) {
        return new ProposedPathway("agree-pathway", explain);
    }

    @Bean
    Prefill proposedToTheWard(ExplainPathway explain) {
        return new ProposedPathway("agree-simple-discharge", explain);
    }

    @Bean
    Prefill proposedForJudgement(ExplainPathway explain) {
        return new ProposedPathway("decide-by-judgement", explain);
    }

    @Bean
    Prefill chosenToCountersign(Answers answers, DecisionsTaken decisions, Directory directory) {
        return new AgreedPathwayShown("countersign-pathway", answers, decisions, directory);
    }

    @Bean
    Prefill chosenToBridge(Answers answers, DecisionsTaken decisions, Directory directory) {
        return new AgreedPathwayShown("agree-interim", answers, decisions, directory);
    }

    @Bean
    Prefill knownBeforeASimpleDischarge(Answers answers, Persons persons, CarePackages packages) {
        return new SimpleDischargeFilledIn(answers, persons, packages);
    }

    @Bean
    Prefill whoAgreedTheSimpleDischarge(WardTeam ward) {
        return ward.offeredIn("agree-simple-discharge", "agreedBy");
    }

    @Bean
    Prefill whoAskedTheWishBeforeASimpleDischarge(WardTeam ward) {
        return ward.offeredIn("agree-simple-discharge", "endOfLifeWishAskedBy");
    }

    @Bean
    PathwayFacts pathwayFacts(Answers answers, Persons persons, CarePackages packages, NctrIntervals intervals,
                              KeptNews told, @Qualifier("lacksCapacity") Fact lacksCapacity) {
        return new PathwayFacts(answers, persons, packages, intervals, told, lacksCapacity);
    }

    @Bean
    Fact packageState(PathwayFacts facts) {
        return facts.packageState();
    }

    @Bean
    Fact carerCanHelp(PathwayFacts facts) {
        return facts.carerCanHelp();
    }

    @Bean
    Fact careWorkersPerVisit(PathwayFacts facts) {
        return facts.careWorkersPerVisit();
    }

    @Bean
    Fact homeOptionsExhausted(PathwayFacts facts) {
        return facts.homeOptionsExhausted();
    }

    @Bean
    Fact bedHasDoneItsWork(PathwayFacts facts) {
        return facts.bedHasDoneItsWork();
    }

    @Bean
    Fact destinationDisputedAndLacksCapacity(PathwayFacts facts) {
        return facts.destinationDisputedAndLacksCapacity();
    }

    @Bean
    Fact selfFunder(PathwayFacts facts) {
        return facts.selfFunder();
    }

    @Bean
    Fact hasPlaceToGo(PathwayFacts facts) {
        return facts.hasPlaceToGo();
    }

    @Bean
    Fact careHomeCanMeetNeed(PathwayFacts facts) {
        return facts.careHomeCanMeetNeed();
    }
}
