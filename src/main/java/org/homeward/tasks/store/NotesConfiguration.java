package org.homeward.tasks.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.journey.Journeys;
import org.homeward.tasks.AttachmentLimits;
import org.homeward.tasks.NoteSomething;
import org.homeward.tasks.Notes;
import org.homeward.tasks.ReadNotes;
import org.homeward.tasks.TakeNoteBack;
import org.homeward.tasks.WhoReadsNotes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how colleagues note things beside a record. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class NotesConfiguration {

    @Bean
    AttachmentLimits attachmentLimits(AttachmentSettings settings) {
        return settings.limits();
    }

    @Bean
    WhoReadsNotes whoReadsNotes(AccessPolicy policy) {
        return new WhoReadsNotes(policy);
    }

    @Bean
    ReadNotes readNotes(Notes notes, Audit audit) {
        return new ReadNotes(notes, audit);
    }

    @Bean
    NoteSomething noteSomething(Notes notes, Journeys journeys, AttachmentLimits limits, Clock clock) {
        return new NoteSomething(notes, journeys, limits, clock);
    }

    @Bean
    TakeNoteBack takeNoteBack(Notes notes, Clock clock) {
        return new TakeNoteBack(notes, clock);
    }
}
