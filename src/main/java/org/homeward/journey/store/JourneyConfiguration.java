package org.homeward.journey.store;

import java.time.Clock;
import java.util.List;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.EnterStage;
import org.homeward.journey.InTheEnd;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.TellJourney;
import org.homeward.journey.KeptNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.journey.WhenTold;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Makes what happens to a journey as a whole, and gives every use case of the product its transaction. */
@Configuration(proxyBeanMethods = false)
public class JourneyConfiguration {

    @Bean
    CloseJourney closingOfJourneys(Journeys journeys, Timeline timeline, JourneyNews news,
                                   ObjectProvider<WhenClosed> afterwards, Clock clock) {
        return new CloseJourney(journeys, timeline, news, afterwards.orderedStream().toList(), clock);
    }

    @Bean
    TellJourney tellingOfJourneys(JourneyNews news, KeptNews kept, ObjectProvider<WhenTold> followers, InTheEnd inTheEnd, Clock clock) {
        return new TellJourney(news, kept, followers::orderedStream, inTheEnd, clock);
    }

    @Bean
    EnterStage enteringOfStages(Journeys journeys, Timeline timeline, Clock clock) {
        return new EnterStage(journeys, timeline, clock);
    }

    /**
     * A use case joins the transaction that it is called in, and opens one where there is none. Who makes transactions is
     * looked up with the first one.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCasesAreTransactions(BeanFactory beans) {
        var interceptor = new TransactionInterceptor();
        interceptor.setBeanFactory(beans);
        interceptor.setTransactionAttributeSource(new MatchAlwaysTransactionAttributeSource());
        return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(UseCase.class), interceptor);
    }
}
