package org.homeward.admission.store;

import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.PersonMatchFacts;
import org.homeward.person.Persons;
import org.homeward.tasks.Fact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the facts that decision {@code person-match} reads. */
@Configuration(proxyBeanMethods = false)
class PersonMatchConfiguration {

    @Bean
    PersonMatchFacts personMatchFacts(AdmissionNotices notices, Persons persons) {
        return new PersonMatchFacts(notices, persons);
    }

    @Bean
    Fact personKnown(PersonMatchFacts facts) {
        return facts.personKnown();
    }

    @Bean
    Fact nhsNumberPresent(PersonMatchFacts facts) {
        return facts.nhsNumberPresent();
    }

    @Bean
    Fact checkDigitValid(PersonMatchFacts facts) {
        return facts.checkDigitValid();
    }

    @Bean
    Fact nhsNumberStatus(PersonMatchFacts facts) {
        return facts.nhsNumberStatus();
    }

    @Bean
    Fact numbersAreTraced(PersonMatchFacts facts) {
        return facts.numbersAreTraced();
    }

    @Bean
    Fact localNumberOfVerifiedPerson(PersonMatchFacts facts) {
        return facts.localNumberOfVerifiedPerson();
    }

    @Bean
    Fact dateOfBirthMatches(PersonMatchFacts facts) {
        return facts.dateOfBirthMatches();
    }

    @Bean
    Fact surnameMatches(PersonMatchFacts facts) {
        return facts.surnameMatches();
    }

    @Bean
    Fact similarPersonExists(PersonMatchFacts facts) {
        return facts.similarPersonExists();
    }
}
