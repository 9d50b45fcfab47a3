package org.homeward.links.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.TeamMailboxes;
import org.homeward.links.AnswerByLink;
import org.homeward.links.AnswerLinks;
import org.homeward.links.AskByLink;
import org.homeward.links.AskedByLink;
import org.homeward.links.LinkSeal;
import org.homeward.links.NotesLinks;
import org.homeward.links.OpenLink;
import org.homeward.links.ReadsLinks;
import org.homeward.links.SendCode;
import org.homeward.notices.Notices;
import org.homeward.tasks.ListedChoices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts answer links together: their key, their book, and what can be done with one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinksConfiguration {

    @Bean
    LinkSeal linkSeal(LinkSettings settings, JdbcClient jdbc) {
        return LinkKey.seal(settings, new StoredKey(jdbc));
    }

    @Bean
    AnswerLinks answerLinks(JdbcClient jdbc) {
        return new JdbcAnswerLinks(jdbc);
    }

    @Bean
    AskByLink askingByLink(AnswerLinks links, LinkSeal seal, Audit audit, Clock clock) {
        return new AskByLink(links, seal, audit, clock);
    }

    @Bean
    ReadsLinks readingOfLinks(AnswerLinks links, LinkSeal seal, TeamMailboxes mailboxes, ObjectProvider<AskedByLink> questions,
                              Clock clock) {
        return new ReadsLinks(links, seal, mailboxes, questions::stream, clock);
    }

    @Bean
    NotesLinks notingOfLinks(Audit audit, Clock clock) {
        return new NotesLinks(audit, clock);
    }

    @Bean
    OpenLink openingOfLinks(ReadsLinks links, AnswerLinks codes, NotesLinks notes, Clock clock) {
        return new OpenLink(links, codes, notes, clock);
    }

    @Bean
    SendCode sendingOfCodes(ReadsLinks links, AnswerLinks codes, LinkSeal seal, Notices notices, NotesLinks notes, Clock clock) {
        return new SendCode(links, codes, seal, notices, notes, clock);
    }

    @Bean
    AnswerByLink answeringByLink(ReadsLinks links, AnswerLinks codes, LinkSeal seal, ListedChoices listed, NotesLinks notes,
                                 Clock clock) {
        return new AnswerByLink(links, codes, seal, listed, notes, clock);
    }
}
