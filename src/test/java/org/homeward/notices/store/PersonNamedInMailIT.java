package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.notices.NoticeKind.ARRIVAL_ASKED;
import static org.homeward.notices.NoticeKind.COUNCIL_ASSESSMENT;
import static org.homeward.notices.NoticeKind.COUNCIL_REFERRAL;
import static org.homeward.notices.NoticeKind.COUNCIL_SAFE_TO_LEAVE;
import static org.homeward.notices.NoticeKind.COUNCIL_WITHDRAWAL;
import static org.homeward.notices.NoticeKind.DELAY_ESCALATED;
import static org.homeward.notices.NoticeKind.EXPECTED_DISCHARGE_MISSING;
import static org.homeward.notices.NoticeKind.HOUSING_REFERRAL;
import static org.homeward.notices.NoticeKind.NOTE_SENT;
import static org.homeward.notices.NoticeKind.PLAN_ASKED;
import static org.homeward.notices.NoticeKind.PROMISE_OVERDUE;
import static org.homeward.notices.NoticeKind.SUPPORT_CHANGE;
import static org.homeward.notices.NoticeKind.SUPPORT_CHANGE_REFUSED;
import static org.homeward.notices.NoticeKind.TASK_ASKED;
import static org.homeward.notices.NoticeKind.TASK_ESCALATED;
import static org.homeward.notices.NoticeKind.TASK_OVERDUE;
import static org.homeward.notices.NoticeKind.TASK_REMINDER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.notices.NamedTo;
import org.homeward.notices.NoticeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@HomewardTest
@DisplayName("Who a mail is about stands in mails to mailboxes of secure domains alone, over real SMTP")
class PersonNamedInMailIT {

    private static final Set<NoticeKind> NAME_TO_TEAMS = EnumSet.of(TASK_REMINDER, TASK_OVERDUE, TASK_ESCALATED, TASK_ASKED,
            EXPECTED_DISCHARGE_MISSING, HOUSING_REFERRAL, COUNCIL_REFERRAL, COUNCIL_SAFE_TO_LEAVE, COUNCIL_ASSESSMENT, COUNCIL_WITHDRAWAL,
            SUPPORT_CHANGE_REFUSED, DELAY_ESCALATED, PROMISE_OVERDUE);
    private static final Set<NoticeKind> NAME_TO_CHOSEN = EnumSet.of(NOTE_SENT, PLAN_ASKED, ARRIVAL_ASKED, SUPPORT_CHANGE);
    private static final Set<String> TEAMS = Set.of("ward", "hub", "council", "managers");
    private static final Set<String> CHOSEN = Set.of("chosen", "cares");

    private NamingPost post;
    private Readers readers;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @BeforeEach
    void open() {
        post = beans.createBean(NamingPost.class);
        readers = post.readers();
    }

    @AfterEach
    void stop() {
        post.close();
    }

    @Test
    @DisplayName("every kind to every reader of a listed domain: named to those who may know, in the body, and to nobody else")
    void listed() {
        readers.allAt("NHS.net");

        post.sendEveryKindToEverybody();

        for (var reader : readers.names()) {
            var mails = post.mailsTo(reader);
            assertThat(mails).as(reader).hasSize(NoticeKind.values().length);
            mails.forEach((kind, mail) -> {
                assertThat(NamingPost.subject(mail)).as(kind + " to " + reader).doesNotContain(readers.telling());
                if (NAME_TO_TEAMS.contains(kind) && TEAMS.contains(reader) || NAME_TO_CHOSEN.contains(kind) && CHOSEN.contains(reader)) {
                    assertThat(NamingPost.body(mail)).as(kind + " to " + reader).contains("It is about Ada " + readers.surname() + ", "
                            + (Set.of("ward", "hub").contains(reader) ? "hospital number " + readers.person().hospitalNumber : "born 1941")
                            + ".\nThis mail names a person").doesNotContain(readers.person().nhsNumber, "can be read anywhere");
                } else {
                    assertThat(NamingPost.body(mail)).as(kind + " to " + reader).doesNotContain(readers.telling());
                }
            });
        }
        assertThat(post.disclosures()).hasSize(NAME_TO_TEAMS.size() * TEAMS.size() + NAME_TO_CHOSEN.size() * CHOSEN.size());
    }

    @Test
    @DisplayName("every kind to every reader of a domain that is not listed: a link, and nobody is named")
    void unlisted() {
        readers.allAt("evil-nhs.net");

        post.sendEveryKindToEverybody();

        for (var reader : readers.names()) {
            assertThat(post.mailsTo(reader)).hasSize(NoticeKind.values().length).allSatisfy((kind, mail) -> assertThat(
                    NamingPost.subject(mail) + "\n" + NamingPost.body(mail)).as(kind + " to " + reader).doesNotContain(readers.telling()));
        }
        assertThat(post.disclosures()).isEmpty();
    }

    @Test
    @DisplayName("without a list no mail names anybody, and what a list says counts at each sending")
    void list() {
        readers.allAt("nhs.net");
        post.send(COUNCIL_REFERRAL, "council");
        post.deliver(List.of());
        post.send(COUNCIL_REFERRAL, "council");
        post.deliver(List.of("nhs.net"));

        assertThat(post.bodiesTo("council")).satisfiesExactly(first -> assertThat(first).contains("can be read anywhere"),
                second -> assertThat(second).contains("Ada " + readers.surname()));
    }

    @Test
    @DisplayName("a mailbox that is not the team's any more when the mail leaves is told nothing")
    void changedMailbox() {
        readers.allAt("nhs.net");
        post.send(COUNCIL_REFERRAL, "council");
        readers.at("council", "elsewhere@nhs.net");

        post.deliver(NamingPost.LISTED);

        assertThat(post.bodiesTo("council")).singleElement().asString().contains("can be read anywhere").doesNotContain(readers.telling());
        assertThat(post.disclosures()).isEmpty();
    }

    @Test
    @DisplayName("a team that may not see the person any more when the mail leaves is told nothing, nor is a mailbox that it shares")
    void endedSight() {
        readers.allAt("nhs.net");
        post.send(TASK_OVERDUE, "ward");
        post.send(TASK_OVERDUE, "hub");
        readers.at("stranger", readers.address("ward"));
        readers.ends("hub", RelationshipKind.REFERRAL);

        post.deliver(NamingPost.LISTED);

        assertThat(post.bodiesTo("ward")).singleElement().asString().doesNotContain(readers.telling());
        assertThat(post.bodiesTo("hub")).singleElement().asString().doesNotContain(readers.telling());
        assertThat(post.disclosures()).isEmpty();
    }

    @Test
    @DisplayName("what was told to whom is in the audit without a name, and nowhere else is anything kept")
    void audited() {
        readers.allAt("nhs.net");
        post.send(COUNCIL_REFERRAL, "council");
        post.deliver(NamingPost.LISTED);

        assertThat(post.disclosures()).singleElement().satisfies(row -> {
            assertThat(row.who()).isEqualTo("mail:" + readers.organisation("council"));
            assertThat(row.groups()).containsExactly(readers.group("council"));
            assertThat(row.what()).matches("council-referral [0-9a-f-]{36}, attempt 1: name and year of birth to nhs\\.net");
        });
        assertThat(post.kept()).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain(readers.telling()));
        assertThat(post.shown("council")).hasSize(1).allSatisfy(text -> assertThat(text).contains("can be read anywhere"));
    }

    @Test
    @DisplayName("what cannot be audited is not mailed, and an attempt that fails is in the audit all the same")
    void auditedBefore() {
        readers.allAt("nhs.net");
        post.send(COUNCIL_REFERRAL, "council");
        post.deliverWithoutAudit();
        assertThat(post.bodiesTo("council")).isEmpty();

        post.deliverToStoppedRelay();
        assertThat(post.bodiesTo("council")).isEmpty();
        assertThat(post.disclosures()).singleElement().satisfies(row -> assertThat(row.what()).contains("attempt 2:"));

        post.deliver(NamingPost.LISTED);
        assertThat(post.bodiesTo("council")).singleElement().asString().contains("Ada " + readers.surname());
        assertThat(post.disclosures()).hasSize(2);
    }

    @Test
    @DisplayName("while it is not known who a journey is about, or nobody said whose it is, nobody is named")
    void unmatched() {
        readers.allAt("nhs.net");
        post.sendAboutNobody(COUNCIL_REFERRAL, "council");
        post.deliver(NamingPost.LISTED);
        readers.isNotKnown();
        post.send(COUNCIL_REFERRAL, "council");
        post.deliver(NamingPost.LISTED);

        assertThat(post.bodiesTo("council")).hasSize(2).allSatisfy(body -> assertThat(body).contains("can be read anywhere")
                .doesNotContain(readers.telling()));
    }

    @Test
    @DisplayName("no offer, and nothing that leaves while an organisation only watches, can name anybody")
    void byDesign() {
        assertThat(Arrays.stream(NoticeKind.values()).filter(kind -> kind.isSecurity() || kind.key().startsWith("offer-"))).isNotEmpty()
                .allMatch(kind -> kind.namedTo() == NamedTo.NOBODY);
    }
}
