package org.homeward.partnernotices;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.partnernotices.PartnerNotice.Channel;

/** Sends a council the mail that goes with a notice: its reference and a link, and nothing about the person. */
public final class TellCouncil {

    private final TeamMailboxes mailboxes;
    private final Notices notices;
    private final Journeys journeys;

    public TellCouncil(TeamMailboxes mailboxes, Notices notices, Journeys journeys) {
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.journeys = journeys;
    }

    Channel channelTo(String team) {
        return address(team).isPresent() ? Channel.MAIL : Channel.PAGE;
    }

    void issued(PartnerNotice notice) {
        mail(List.of(notice), switch (notice.kind()) {
            case REFERRAL -> NoticeKind.COUNCIL_REFERRAL;
            case SAFE_TO_LEAVE -> NoticeKind.COUNCIL_SAFE_TO_LEAVE;
            case ASSESSMENT -> NoticeKind.COUNCIL_ASSESSMENT;
            case WITHDRAWAL -> NoticeKind.COUNCIL_WITHDRAWAL;
        }, notice.ref().value());
    }

    /** Whatever was taken back in one go is told to each team in one mail, by the references that the team knows. */
    void takenBack(List<PartnerNotice> withdrawals) {
        withdrawals.stream().collect(Collectors.groupingBy(PartnerNotice::team)).values().forEach(ofTeam ->
                mail(ofTeam, NoticeKind.COUNCIL_WITHDRAWAL, ofTeam.stream()
                        .map(it -> it.takesBack().orElseThrow().notice().value()).sorted().collect(Collectors.joining(" and "))));
    }

    private void mail(List<PartnerNotice> together, NoticeKind kind, String references) {
        var first = together.get(0);
        address(first.team()).ifPresent(address -> notices.send(new Notice(kind, concerned(first.journey(), first.council()), address,
                "/journeys/" + first.journey() + "/notices", Optional.of(first.journey()), Optional.of(references),
                Map.of("team", teamName(first.team()), "reference", references))));
    }

    private Optional<String> address(String team) {
        return mailboxes.find(team).flatMap(TeamMailbox::address);
    }

    private String teamName(String team) {
        return mailboxes.find(team).map(TeamMailbox::name).orElse(team);
    }

    /** While one of these only watches, no mail leaves. */
    private Set<String> concerned(JourneyId journey, String council) {
        Set<String> concerned = new HashSet<>(Set.of(council));
        journeys.find(journey).flatMap(it -> it.setting().trust()).ifPresent(concerned::add);
        return concerned;
    }
}
