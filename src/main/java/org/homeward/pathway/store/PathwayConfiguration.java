package org.homeward.pathway.store;

import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.carepackage.CarePackages;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.pathway.AgreedPathwayShown;
import org.homeward.pathway.OverrideNeedsReason;
import org.homeward.pathway.PathwayFacts;
import org.homeward.pathway.ProposedPathway;
import org.homeward.pathway.RecordAgreedPathway;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.WardTeam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how the way home is agreed and what its decisions read. */
@Configuration(proxyBeanMethods = false)
public class PathwayConfiguration {

    @Bean
    RecordAgreedPathway recordingOfAgreedPathway(Journeys journeys, Answers answers, DecisionsTaken decisions,
                                                 Relationships relationships, Timeline timeline, Clock clock) {
        return new RecordAgreedPathway(journeys, answers, decisions, relationships, timeline, clock);
    }

    @Bean
    AnswerRule overrideNeedsReason(DecisionsTaken decisions) {
        return new OverrideNeedsReason(decisions);
    }

    @Bean
    Prefill proposedToTheHub(DecisionsTaken decisions) {
        return new ProposedPathway("agree-pathway", decisions);
    }

    @Bean
    Prefill proposedForJudgement(DecisionsTaken decisions) {
        return new ProposedPathway("decide-by-judgement", decisions);
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
    Prefill whoAgreedTheSimpleDischarge(WardTeam ward) {
        return ward.offeredIn("agree-simple-discharge", "agreedBy");
    }

    @Bean
    Prefill whoAskedTheWishBeforeASimpleDischarge(WardTeam ward) {
        return ward.offeredIn("agree-simple-discharge", "endOfLifeWishAskedBy");
    }

    @Bean
    PathwayFacts pathwayFacts(Answers answers, Persons persons, CarePackages packages) {
        return new PathwayFacts(answers, persons, packages);
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
    Fact hasPlaceToGo(PathwayFacts facts) {
        return facts.hasPlaceToGo();
    }

    @Bean
    Fact careHomeCanMeetNeed(PathwayFacts facts) {
        return facts.careHomeCanMeetNeed();
    }
}
