package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.JourneyId;
import org.homeward.notices.Notice;
import org.homeward.notices.Notices;
import org.homeward.partnernotices.AcknowledgeNotice;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.NoticeBook;
import org.homeward.partnernotices.NoticeFields;
import org.homeward.partnernotices.NoticeRef;
import org.homeward.partnernotices.PartnerNotice;
import org.homeward.partnernotices.PartnerNotices;
import org.homeward.partnernotices.Receipt;
import org.homeward.partnernotices.TellCouncil;
import org.homeward.partnernotices.WithdrawNotices;

/** What two councils are told of people of one hospital, with the mails that went out. */
public final class CouncilDesk implements PartnerNotices, TeamMailboxes, Notices {

    public final List<Notice> mails = new ArrayList<>();
    public final NotedDeeds audit = new NotedDeeds(new ArrayList<>());
    public final IssueNotice issue;
    public final WithdrawNotices withdraw;
    public final AcknowledgeNotice acknowledge;
    private final List<PartnerNotice> told = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>(Map.of("social-workers.eastvale", "east@homeward.example",
            "social-workers.westmoor", "west@homeward.example"));

    public CouncilDesk(Hospital hospital) {
        var fields = new NoticeFields(hospital.journeys, hospital.persons, hospital.stays, hospital.answers, hospital.directory, this);
        var tell = new TellCouncil(this, this, hospital.journeys);
        issue = new IssueNotice(this, fields, tell, hospital.journeys, hospital.directory, hospital.relationships(),
                hospital.timeline::add, audit, hospital.clock);
        withdraw = new WithdrawNotices(this, fields, tell, issue, hospital.journeys, ProductLists.inMemory(),
                hospital.timeline::add, audit, hospital.clock);
        acknowledge = new AcknowledgeNotice(this, hospital.timeline::add, audit, hospital.clock);
    }

    /** What councils were told, the newest first. */
    public List<PartnerNotice> told(JourneyId journey) {
        return of(journey).notices();
    }

    @Override
    public NoticeBook of(JourneyId journey) {
        return new NoticeBook(told.stream().filter(notice -> notice.journey().equals(journey))
                .sorted(Comparator.comparing(told::indexOf).reversed()).toList(), receipts);
    }

    @Override
    public NoticeBook toAddTo(JourneyId journey) {
        return of(journey);
    }

    @Override
    public Optional<PartnerNotice> find(NoticeRef ref) {
        return told.stream().filter(notice -> notice.ref().equals(ref)).findFirst();
    }

    @Override
    public void add(PartnerNotice notice) {
        told.add(notice);
    }

    @Override
    public void add(Receipt receipt) {
        receipts.add(receipt);
    }

    @Override
    public void send(Notice notice) {
        mails.add(notice);
    }

    @Override
    public void send(Notice notice, Instant notBefore) {
        mails.add(notice);
    }

    @Override
    public List<TeamMailbox> ofOrganisation(String organisation) {
        return List.of();
    }

    @Override
    public Optional<TeamMailbox> find(String groupId) {
        return Optional.of(new TeamMailbox(groupId, groupId.replace('.', ' '), groupId.substring(groupId.indexOf('.') + 1),
                Optional.ofNullable(addresses.get(groupId)), Optional.empty()));
    }

    @Override
    public List<TeamMailbox> registeredAt(String address) {
        return addresses.entrySet().stream().filter(team -> team.getValue().equalsIgnoreCase(address)).map(Map.Entry::getKey)
                .flatMap(team -> find(team).stream()).toList();
    }

    @Override
    public void set(String groupId, Optional<String> address) {
        addresses.remove(groupId);
        address.ifPresent(given -> addresses.put(groupId, given));
    }

    @Override
    public void setTelephone(String groupId, Optional<String> telephone) {
        throw new UnsupportedOperationException("No test asks for it");
    }
}
