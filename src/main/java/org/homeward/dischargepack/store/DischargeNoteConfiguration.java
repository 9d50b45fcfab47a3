package org.homeward.dischargepack.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.dischargepack.AcknowledgeNoteByLink;
import org.homeward.dischargepack.AnswerWords;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.dischargepack.HearOfNote;
import org.homeward.dischargepack.InformationNeeded;
import org.homeward.dischargepack.KeepNote;
import org.homeward.dischargepack.NoteDesk;
import org.homeward.dischargepack.NoteFilledIn;
import org.homeward.dischargepack.NoteProcess;
import org.homeward.dischargepack.NoteReadsWell;
import org.homeward.dischargepack.NoteShown;
import org.homeward.dischargepack.NothingMissing;
import org.homeward.dischargepack.PackFacts;
import org.homeward.dischargepack.PlainWords;
import org.homeward.dischargepack.RenewNote;
import org.homeward.dischargepack.SendNote;
import org.homeward.dischargepack.WhoHelps;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.Fact;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Puts together the note for the care provider: how it is written, sent, answered and written anew. */
@Configuration(proxyBeanMethods = false)
class DischargeNoteConfiguration {

    @Bean
    AnswerWords packWords(@Value("classpath:dischargepack/words.csv") Resource table) throws IOException {
        return AnswerWords.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    PlainWords plainWords(@Value("classpath:dischargepack/jargon.csv") Resource table) throws IOException {
        return PlainWords.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    WhoHelps whoHelps(Journeys journeys, CaseManagers caseManagers, Directory directory, TeamMailboxes mailboxes) {
        return new WhoHelps(journeys, caseManagers, directory, mailboxes);
    }

    @Bean
    NoteReadsWell noteReadsWell(PlainWords plainWords) {
        return new NoteReadsWell(plainWords);
    }

    @Bean
    AnswerRule nothingMissingInNote(InformationNeeded needed) {
        return new NothingMissing(needed);
    }

    @Bean
    NoteFilledIn noteFilledIn(DischargeNotes notes, Answers answers, WhoHelps whoHelps, AnswerWords packWords) {
        return new NoteFilledIn(notes, answers, whoHelps, packWords);
    }

    @Bean
    NoteShown noteShown(DischargeNotes notes, Answers answers, AnswerWords packWords) {
        return new NoteShown(notes, answers, packWords);
    }

    @Bean
    WhenAnswered keepingOfNotes(DischargeNotes notes, InformationNeeded needed, Answers answers, Journeys journeys, Timeline timeline) {
        return new KeepNote(notes, needed, answers, journeys, timeline);
    }

    @Bean
    WhenAnswered hearingOfNotes(DischargeNotes notes, Timeline timeline) {
        return new HearOfNote(notes, timeline);
    }

    @Bean
    RenewNote renewingOfNotes(DischargeNotes notes, ReceivingProvider receiving, Journeys journeys, NoteProcess process, Waits waits) {
        return new RenewNote(notes, receiving, journeys, process, waits);
    }

    @Bean
    SendNote sendingOfNotes(DischargeNotes notes, ReceivingProvider receiving, Relationships relationships, Journeys journeys,
                            TeamMailboxes mailboxes, AskByLink links, Notices notices, Timeline timeline, Clock clock) {
        return new SendNote(notes, receiving, relationships, journeys, mailboxes, links, notices, timeline, clock);
    }

    @Bean
    AskedByLink acknowledgeNoteByLink(ContractReader contracts, @Value("classpath:processes/discharge/acknowledge-note.contract.json") Resource contract,
                                      DischargeNotes notes, NoteShown noteShown, Persons persons, NoteDesk desk) throws IOException {
        try (var file = contract.getInputStream()) {
            return new AcknowledgeNoteByLink(contracts.read(file), notes, noteShown, persons, desk);
        }
    }

    @Bean
    PackFacts packFacts(DischargeNotes notes, ReceivingProvider receiving, Answers answers, Journeys journeys) {
        return new PackFacts(notes, receiving, answers, journeys);
    }

    @Bean
    Fact serviceKindOnPlan(PackFacts packFacts) {
        return packFacts.serviceKindOnPlan();
    }

    @Bean
    Fact equipmentStillToCome(PackFacts packFacts) {
        return packFacts.equipmentStillToCome();
    }

    @Bean
    Fact providerNoteAcknowledged(PackFacts packFacts) {
        return packFacts.providerNoteAcknowledged();
    }
}
