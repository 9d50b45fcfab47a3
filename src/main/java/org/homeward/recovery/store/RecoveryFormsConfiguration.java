package org.homeward.recovery.store;

import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.carepackage.UsualVisits;
import org.homeward.journey.Journeys;
import org.homeward.recovery.ClosingShown;
import org.homeward.recovery.GoalsFilledIn;
import org.homeward.recovery.PayerShown;
import org.homeward.recovery.ProvidersToChooseFrom;
import org.homeward.recovery.Recoveries;
import org.homeward.recovery.RecoveryFacts;
import org.homeward.recovery.ReviewFilledIn;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.Prefill;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the forms after leaving show, and what their decisions read. */
@Configuration(proxyBeanMethods = false)
class RecoveryFormsConfiguration {

    @Bean
    Prefill goalsFilledIn(Answers answers) {
        return new GoalsFilledIn(answers);
    }

    @Bean
    Prefill reviewFilledIn(Answers answers, UsualVisits usual) {
        return new ReviewFilledIn(answers, usual);
    }

    @Bean
    Prefill closingShown(Answers answers) {
        return new ClosingShown(answers);
    }

    @Bean
    Prefill whoPaysOnClosing(DecisionsTaken decisions) {
        return new PayerShown("close-recovery", decisions);
    }

    @Bean
    Prefill whoPaysOnExtending(DecisionsTaken decisions) {
        return new PayerShown("extend-recovery", decisions);
    }

    @Bean
    Prefill longTermProviders(Directory directory) {
        return new ProvidersToChooseFrom(directory);
    }

    @Bean
    RecoveryFacts recoveryFacts(Recoveries recoveries, Journeys journeys, Answers answers, Clock clock) {
        return new RecoveryFacts(recoveries, journeys, answers, clock);
    }

    @Bean
    Fact daysSinceLeaving(RecoveryFacts facts) {
        return facts.daysSinceLeaving();
    }

    @Bean
    Fact readmitted(RecoveryFacts facts) {
        return facts.readmitted();
    }

    @Bean
    Fact died(RecoveryFacts facts) {
        return facts.died();
    }

    @Bean
    Fact goalsProgress(RecoveryFacts facts) {
        return facts.goalsProgress();
    }

    @Bean
    Fact supportHoursPerWeek(RecoveryFacts facts) {
        return facts.supportHoursPerWeek();
    }

    @Bean
    Fact sectionOneOneSeven(RecoveryFacts facts) {
        return facts.sectionOneOneSeven();
    }

    @Bean
    Fact chcEligible(RecoveryFacts facts) {
        return facts.chcEligible();
    }

    @Bean
    Fact isIntermediateCare(RecoveryFacts facts) {
        return facts.isIntermediateCare();
    }
}
