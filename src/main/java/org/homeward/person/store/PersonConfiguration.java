package org.homeward.person.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.RecordReviews;
import org.homeward.person.Arrivals;
import org.homeward.person.DescribePerson;
import org.homeward.person.HomeFacts;
import org.homeward.person.ImportHomeFacts;
import org.homeward.person.MergePersons;
import org.homeward.person.Persons;
import org.homeward.person.RecognisePerson;
import org.homeward.person.WhenMerged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the other areas ask about people. */
@Configuration(proxyBeanMethods = false)
public class PersonConfiguration {

    @Bean
    Persons persons(JdbcClient jdbc) {
        return new JdbcPersons(jdbc);
    }

    @Bean
    MergePersons mergePersons(JdbcClient jdbc, Persons persons, Arrivals arrivals, RecordReviews reviews, ObjectProvider<WhenMerged> followers) {
        return new MergePersons(new JdbcMerges(jdbc), persons, arrivals, reviews, followers::orderedStream);
    }

    @Bean
    DescribePerson describePerson(Persons persons) {
        return new DescribePerson(persons);
    }

    @Bean
    HomeFacts homeFacts(JdbcClient jdbc) {
        return new JdbcHomeFacts(jdbc);
    }

    @Bean
    RecognisePerson recognisePerson(Persons persons, Clock clock) {
        return new RecognisePerson(persons, clock);
    }

    @Bean
    ImportHomeFacts importHomeFacts(RecognisePerson recognising, HomeFacts facts, Audit audit, Clock clock) {
        return new ImportHomeFacts(recognising, facts, audit, clock);
    }
}
