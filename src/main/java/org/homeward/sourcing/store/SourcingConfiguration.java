package org.homeward.sourcing.store;

import java.security.SecureRandom;
import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.ReserveCapacity;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.UsualVisits;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.sourcing.AnswerQuestion;
import org.homeward.sourcing.CandidatesLeft;
import org.homeward.sourcing.CareBeginsInTime;
import org.homeward.sourcing.CareNeeds;
import org.homeward.sourcing.CareOffers;
import org.homeward.sourcing.ChooseOffer;
import org.homeward.sourcing.CareStart;
import org.homeward.sourcing.CloseOffer;
import org.homeward.sourcing.ConsentToAssess;
import org.homeward.sourcing.DescribeAnonymously;
import org.homeward.sourcing.EndCare;
import org.homeward.sourcing.EndInterim;
import org.homeward.sourcing.ExpireOffer;
import org.homeward.sourcing.HearQuestions;
import org.homeward.sourcing.HowLeft;
import org.homeward.sourcing.KeepPlaces;
import org.homeward.sourcing.MakeOffers;
import org.homeward.sourcing.NeedFilledIn;
import org.homeward.sourcing.NothingNamed;
import org.homeward.sourcing.OpenNeed;
import org.homeward.sourcing.PutOffer;
import org.homeward.sourcing.References;
import org.homeward.sourcing.ReleaseIdentity;
import org.homeward.sourcing.ServiceCloses;
import org.homeward.sourcing.ShortlistServices;
import org.homeward.sourcing.SourcingFacts;
import org.homeward.sourcing.SourcingProcess;
import org.homeward.sourcing.TellSearch;
import org.homeward.sourcing.WithdrawNeed;
import org.homeward.sourcing.WriteToProvider;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together how care is looked for, on the side of those who look for it. */
@Configuration(proxyBeanMethods = false)
class SourcingConfiguration {

    @Bean
    CareNeeds careNeeds(JdbcClient jdbc) {
        return new JdbcCareNeeds(jdbc);
    }

    @Bean
    CareOffers careOffers(JdbcClient jdbc) {
        return new JdbcCareOffers(jdbc);
    }

    @Bean
    JdbcOfferQuestions offerQuestions(JdbcClient jdbc) {
        return new JdbcOfferQuestions(jdbc);
    }

    @Bean
    References sourcingReferences() {
        return new References(new SecureRandom());
    }

    @Bean
    NothingNamed nothingNamed(Persons persons, Answers answers) {
        return new NothingNamed(persons, answers);
    }

    @Bean
    KeepPlaces keepPlaces(CareServices services, ReadCapacity capacity, ReserveCapacity reservations) {
        return new KeepPlaces(services, capacity, reservations);
    }

    @Bean
    WriteToProvider writeToProvider(TeamMailboxes mailboxes, AskByLink links, Notices notices, Clock clock) {
        return new WriteToProvider(mailboxes, links, notices, clock);
    }

    @Bean
    CandidatesLeft candidatesLeft(ShortlistServices shortlist, CareOffers offers, Persons persons, CarePackages packages) {
        return new CandidatesLeft(shortlist, offers, persons, packages);
    }

    @Bean
    CloseOffer closeOffer(CareOffers offers, KeepPlaces places, Relationships relationships, WriteToProvider letters,
                          SourcingProcess process, Clock clock) {
        return new CloseOffer(offers, places, relationships, letters, process, clock);
    }

    @Bean
    NeedFilledIn needFilledIn(Journeys journeys, Persons persons, Answers answers, UsualVisits usual) {
        return new NeedFilledIn(journeys, persons, answers, usual);
    }

    @Bean
    DescribeAnonymously describeAnonymously(Persons persons, Answers answers, Clock clock) {
        return new DescribeAnonymously(persons, answers, clock);
    }

    @Bean
    OpenNeed openingOfNeeds(CareNeeds needs, Journeys journeys, DescribeAnonymously describe, Answers answers, Directory directory,
                            NothingNamed nothingNamed, References references, Timeline timeline, Clock clock) {
        return new OpenNeed(needs, journeys, describe, answers, directory, nothingNamed, references, timeline, clock);
    }

    @Bean
    MakeOffers makingOfOffers(CareNeeds needs, CareOffers offers, CandidatesLeft candidates, References references,
                              SourcingProcess process, Timeline timeline, Clock clock) {
        return new MakeOffers(needs, offers, candidates, references, process, timeline, clock);
    }

    @Bean
    PutOffer puttingOfOffers(CareOffers offers, CareNeeds needs, JdbcOfferQuestions questions, WriteToProvider letters) {
        return new PutOffer(offers, needs, questions, letters);
    }

    @Bean
    ExpireOffer expiryOfOffers(CareOffers offers, CareNeeds needs, CloseOffer closing, WriteToProvider letters, TellSearch search,
                               SourcingProcess process, Clock clock) {
        return new ExpireOffer(offers, needs, closing, letters, search, process, clock);
    }

    @Bean
    ReleaseIdentity releaseIdentity(CareNeeds needs, CareOffers offers, CloseOffer closing, Relationships relationships,
                                    WriteToProvider letters, Audit audit, Clock clock) {
        return new ReleaseIdentity(needs, offers, closing, relationships, letters, audit, clock);
    }

    @Bean
    ChooseOffer choosingOfOffers(CareNeeds needs, CareOffers offers, CareServices services, CloseOffer closing, ReleaseIdentity release,
                                 SourcingProcess process, Timeline timeline, Clock clock) {
        return new ChooseOffer(needs, offers, services, closing, release, process, timeline, clock);
    }

    @Bean
    AnswerQuestion answeringOfQuestions(CareNeeds needs, CareOffers offers, JdbcOfferQuestions questions, NothingNamed nothingNamed,
                                        WriteToProvider letters, SourcingProcess process, Clock clock) {
        return new AnswerQuestion(needs, offers, questions, nothingNamed, letters, process, clock);
    }

    @Bean
    ConsentToAssess consentToAssess(CareNeeds needs, CareOffers offers, CareServices services, Journeys journeys, Directory directory,
                                    Relationships relationships, WriteToProvider letters, SourcingProcess process, Audit audit, Clock clock) {
        return new ConsentToAssess(needs, offers, services, journeys, directory, relationships, letters, process, audit, clock);
    }

    @Bean
    HearQuestions hearQuestions(Answers answers, AnswerQuestion answerQuestion, ConsentToAssess consentToAssess) {
        return new HearQuestions(answers, answerQuestion, consentToAssess);
    }

    @Bean
    EndInterim endInterim(CareNeeds needs, CareOffers offers, CloseOffer closing, Timeline timeline, TellJourney tellJourney, Clock clock) {
        return new EndInterim(needs, offers, closing, timeline, tellJourney, clock);
    }

    @Bean
    WithdrawNeed withdrawNeed(CareNeeds needs, CareOffers offers, CloseOffer closing, WriteToProvider letters, Journeys journeys,
                              Stays stays, HowLeft howLeft, Timeline timeline, Clock clock) {
        return new WithdrawNeed(needs, offers, closing, letters, journeys, stays, howLeft, timeline, clock);
    }

    @Bean
    EndCare endingOfCare(CareNeeds needs, CareOffers offers, CloseOffer closing, Journeys journeys, Persons persons, Answers answers,
                         Timeline timeline, Clock clock) {
        return new EndCare(needs, offers, closing, journeys, persons, answers, timeline, clock);
    }

    @Bean
    CareBeginsInTime careBeginsInTime(CareNeeds needs, CareOffers offers, HowLeft howLeft) {
        return new CareBeginsInTime(needs, offers, howLeft);
    }

    @Bean
    Fact careStartConfirmed(CareNeeds needs, Journeys journeys, Answers answers, @Qualifier("careHomeCanMeetNeed") Fact careHome) {
        return new CareStart(needs, journeys, answers, careHome).careStartConfirmed();
    }

    @Bean
    SourcingFacts sourcingFacts(CareNeeds needs, CareOffers offers, CandidatesLeft candidates, Clock clock) {
        return new SourcingFacts(needs, offers, candidates, clock);
    }

    @Bean
    Fact roundsMade(SourcingFacts facts) {
        return facts.roundsMade();
    }

    @Bean
    Fact offersAccepted(SourcingFacts facts) {
        return facts.offersAccepted();
    }

    @Bean
    Fact candidatesNear(SourcingFacts facts) {
        return facts.candidatesNear();
    }

    @Bean
    Fact candidatesWide(SourcingFacts facts) {
        return facts.candidatesWide();
    }

    @Bean
    Fact hoursLookedFor(SourcingFacts facts) {
        return facts.hoursLookedFor();
    }

    @Bean
    ServiceCloses serviceCloses(CareOffers offers, CareNeeds needs, CloseOffer closing, TellSearch search, SourcingProcess process,
                                Clock clock) {
        return new ServiceCloses(offers, needs, closing, search, process, clock);
    }
}
