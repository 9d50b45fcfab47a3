package org.homeward.partnernotices.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.partnernotices.AcknowledgeNotice;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.NoticeFields;
import org.homeward.partnernotices.PartnerNotices;
import org.homeward.partnernotices.ReadNotices;
import org.homeward.partnernotices.TellCouncil;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what councils are told, taken back and answer. */
@Configuration(proxyBeanMethods = false)
class PartnerNoticesConfiguration {

    @Bean
    NoticeFields noticeFields(Journeys journeys, Persons persons, Stays stays, Answers answers, Directory directory,
                              TeamMailboxes mailboxes) {
        return new NoticeFields(journeys, persons, stays, answers, directory, mailboxes);
    }

    /** Named apart from the delegate that models call. */
    @Bean
    TellCouncil tellingOfCouncils(TeamMailboxes mailboxes, Notices notices, Journeys journeys) {
        return new TellCouncil(mailboxes, notices, journeys);
    }

    @Bean
    IssueNotice issueNotice(PartnerNotices notices, NoticeFields fields, TellCouncil tell, Journeys journeys, Directory directory,
                            Relationships relationships, Timeline timeline, Audit audit, Clock clock) {
        return new IssueNotice(notices, fields, tell, journeys, directory, relationships, timeline, audit, clock);
    }

    @Bean
    WithdrawNotices withdrawNotices(PartnerNotices notices, NoticeFields fields, TellCouncil tell, IssueNotice issueNotice,
                                    Journeys journeys, CodeLists lists, Timeline timeline, Audit audit, Clock clock) {
        return new WithdrawNotices(notices, fields, tell, issueNotice, journeys, lists, timeline, audit, clock);
    }

    @Bean
    AcknowledgeNotice acknowledgeNotice(PartnerNotices notices, Timeline timeline, Audit audit, Clock clock) {
        return new AcknowledgeNotice(notices, timeline, audit, clock);
    }

    @Bean
    ReadNotices readNotices(PartnerNotices notices, Directory directory, Audit audit) {
        return new ReadNotices(notices, directory, audit);
    }
}
