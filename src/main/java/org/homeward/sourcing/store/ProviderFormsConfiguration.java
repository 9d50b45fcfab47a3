package org.homeward.sourcing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Relationships;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.links.AskedByLink;
import org.homeward.person.Persons;
import org.homeward.sourcing.AnswerOffer;
import org.homeward.sourcing.AssessFirst;
import org.homeward.sourcing.CareNeeds;
import org.homeward.sourcing.CareOffers;
import org.homeward.sourcing.CloseOffer;
import org.homeward.sourcing.ConfirmStart;
import org.homeward.sourcing.KeepPlaces;
import org.homeward.sourcing.OfferDesk;
import org.homeward.sourcing.PersonInWords;
import org.homeward.sourcing.ProviderForms;
import org.homeward.sourcing.SourcingProcess;
import org.homeward.sourcing.TellSearch;
import org.homeward.sourcing.WriteToProvider;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.NamelessTasks;
import org.homeward.tasks.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts together how providers answer: as tasks of theirs, and by link. */
@Configuration(proxyBeanMethods = false)
class ProviderFormsConfiguration {

    @Bean
    PersonInWords personInWords(Persons persons, Answers answers) {
        return new PersonInWords(persons, answers);
    }

    @Bean
    TellSearch tellSearch(CareNeeds needs, SourcingProcess process, WriteToProvider letters, Waits waits, Timeline timeline,
                          TellJourney tellJourney) {
        return new TellSearch(needs, process, letters, waits, timeline, tellJourney);
    }

    @Bean
    AnswerOffer answeringOfOffers(CareOffers offers, JdbcOfferQuestions questions, KeepPlaces places, TellSearch search,
                                  Clock clock) {
        return new AnswerOffer(offers, questions, places, search, clock);
    }

    @Bean
    AssessFirst assessingFirst(CareOffers offers, KeepPlaces places, CloseOffer closing, TellSearch search,
                            PersonInWords person, Clock clock) {
        return new AssessFirst(offers, places, closing, search, person, clock);
    }

    @Bean
    ConfirmStart confirmingOfStarts(CareOffers offers, CareNeeds needs, KeepPlaces places, CloseOffer closing, Relationships relationships,
                                    TellSearch search, PersonInWords person, Audit audit) {
        return new ConfirmStart(offers, needs, places, closing, relationships, search, person, audit);
    }

    @Bean
    ProviderForms providerForms(CareOffers offers, CareNeeds needs, JdbcOfferQuestions questions, AnswerOffer answer, AssessFirst assess,
                                ConfirmStart start) {
        return new ProviderForms(offers, needs, questions, answer, assess, start);
    }

    @Bean
    NamelessTasks offerTasks(ProviderForms forms, JdbcOfferQuestions book) {
        return forms.tasks(book);
    }

    @Bean
    AskedByLink answerOfferByLink(ProviderForms forms, ContractReader contracts, OfferDesk desk, Clock clock) {
        return byLink("answer-offer", forms, contracts, desk, clock);
    }

    @Bean
    AskedByLink assessBeforeAcceptingByLink(ProviderForms forms, ContractReader contracts, OfferDesk desk, Clock clock) {
        return byLink("assess-before-accepting", forms, contracts, desk, clock);
    }

    @Bean
    AskedByLink confirmCareStartByLink(ProviderForms forms, ContractReader contracts, OfferDesk desk, Clock clock) {
        return byLink("confirm-care-start", forms, contracts, desk, clock);
    }

    private static AskedByLink byLink(String name, ProviderForms forms, ContractReader contracts, OfferDesk desk, Clock clock) {
        return forms.byLink(name, contract(contracts, name), desk, clock);
    }

    private static FormContract contract(ContractReader contracts, String name) {
        try (var file = new ClassPathResource("processes/sourcing/" + name + ".contract.json").getInputStream()) {
            return contracts.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + name, e);
        }
    }
}
