package org.homeward.dischargepack.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.TeamMailboxes;
import org.homeward.dischargepack.AnswerWords;
import org.homeward.dischargepack.AskForPlan;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.dischargepack.FreeSupport;
import org.homeward.dischargepack.NoteQuality;
import org.homeward.dischargepack.PackRecord;
import org.homeward.dischargepack.ProviderPlans;
import org.homeward.dischargepack.PurposeList;
import org.homeward.dischargepack.ReadPack;
import org.homeward.dischargepack.ReadProviderPlans;
import org.homeward.dischargepack.ScoreNotes;
import org.homeward.dischargepack.SendPlanByLink;
import org.homeward.dischargepack.UploadProviderPlan;
import org.homeward.dischargepack.WhoHelps;
import org.homeward.dischargepack.WhoPays;
import org.homeward.journey.Journeys;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.WhenAnswered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Puts together the renderings of the discharge pack, the plans of providers, and the score of notes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackSettings.class)
class DischargePackConfiguration {

    @Bean
    PurposeList purposeList(@Value("classpath:dischargepack/purpose.csv") Resource purpose,
                            @Value("classpath:dischargepack/fields.csv") Resource fields) throws IOException {
        return PurposeList.read(purpose.getContentAsString(StandardCharsets.UTF_8), fields.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    WhoPays whoPays(Answers answers, FreeSupport free, AnswerWords packWords) {
        return new WhoPays(answers, free, packWords);
    }

    @Bean
    PackRecord packRecord(Persons persons, Answers answers, ReceivingProvider receiving, WhoHelps whoHelps, WhoPays whoPays,
                          Directory directory, CodeLists lists, AnswerWords packWords) {
        return new PackRecord(persons, answers, receiving, whoHelps, whoPays, directory, lists, packWords);
    }

    @Bean
    ReadPack readingOfPacks(PurposeList purposes, PackRecord record, DischargeNotes notes, AccessPolicy policy, Audit audit, Clock clock) {
        return new ReadPack(purposes, record, notes, policy, audit, clock);
    }

    @Bean
    UploadProviderPlan uploadingOfPlans(ProviderPlans plans, Persons persons, AccessPolicy policy, Audit audit, PackSettings settings, Clock clock) {
        return new UploadProviderPlan(plans, persons, policy, audit, settings.largest().toBytes(), clock);
    }

    @Bean
    WhenAnswered askingForPlans(DischargeNotes notes, ProviderPlans plans, Persons persons, Journeys journeys, TeamMailboxes mailboxes,
                                AskByLink links, Notices notices, Clock clock) {
        return new AskForPlan(notes, plans, persons, journeys, mailboxes, links, notices, clock);
    }

    @Bean
    AskedByLink sendPlanByLink(UploadProviderPlan uploadingOfPlans, DischargeNotes notes) {
        return new SendPlanByLink(uploadingOfPlans, notes);
    }

    @Bean
    ReadProviderPlans readingOfPlans(ProviderPlans plans, Persons persons, Directory directory, AccessPolicy policy, Audit audit) {
        return new ReadProviderPlans(plans, persons, directory, policy, audit);
    }

    @Bean
    ScoreNotes scoringOfNotes(NoteQuality quality, Directory directory, AnswersFor answersFor, Clock clock) {
        return new ScoreNotes(quality, directory, answersFor, clock);
    }
}
