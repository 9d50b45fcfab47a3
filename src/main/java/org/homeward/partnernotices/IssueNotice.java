package org.homeward.partnernotices;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.partnernotices.PartnerNotice.Kind;

/**
 * Tells the council of the person's home, and from then on lets its team see the person. What the council was told and
 * has neither sent back nor had taken back is not told again. Where no council is known nobody is told.
 */
@UseCase
public class IssueNotice {

    private final PartnerNotices notices;
    private final NoticeFields fields;
    private final TellCouncil tell;
    private final Journeys journeys;
    private final Directory directory;
    private final Relationships relationships;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    public IssueNotice(PartnerNotices notices, NoticeFields fields, TellCouncil tell, Journeys journeys, Directory directory,
                       Relationships relationships, Timeline timeline, Audit audit, Clock clock) {
        this.notices = notices;
        this.fields = fields;
        this.tell = tell;
        this.journeys = journeys;
        this.directory = directory;
        this.relationships = relationships;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refers the person, so that the council can see them early. */
    public Optional<PartnerNotice> refer(JourneyId journey, Occasion occasion) {
        return council(journey).flatMap(council -> ask(journey, Kind.REFERRAL, council, occasion));
    }

    /** An assessment of needs begins: refers the person where nobody has yet, and asks the council to take part. */
    public Optional<PartnerNotice> assess(JourneyId journey, Occasion occasion) {
        refer(journey, occasion);
        return council(journey).flatMap(council -> ask(journey, Kind.ASSESSMENT, council, occasion));
    }

    /** Tells a council that has to do with the person whether they may leave. */
    public Optional<PartnerNotice> update(JourneyId journey, LeavingStatus status, Occasion occasion) {
        return council(journey).filter(council -> notices.toAddTo(journey)
                        .isNews(status.sentence(), status.needsTheBed(), council))
                .map(council -> issue(journey, Kind.SAFE_TO_LEAVE, council, fields.status(journey, status), occasion));
    }

    /**
     * Somebody issues a referral or an assessment notice.
     *
     * @throws NoticeRefused which names the field that is wrong
     */
    public PartnerNotice byHand(Viewer who, JourneyId journey, String kindKey, String reason) {
        var kind = Kind.of(kindKey).filter(Kind::asks).orElseThrow(() ->
                new NoticeRefused("kind", "Choose what the council is told."));
        var text = reason.strip();
        if (text.isEmpty() || text.length() > WithdrawalReason.LONGEST_TEXT) {
            throw new NoticeRefused("reason", "Say why, in no more than " + WithdrawalReason.LONGEST_TEXT + " characters.");
        }
        if (journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            throw new NoticeRefused("kind", "The journey has ended, so there is nothing to tell.");
        }
        var council = council(journey).orElseThrow(() -> new NoticeRefused("kind",
                "No council is known here for where the person lives, so nobody can be told."));
        var issued = ask(journey, kind, council, new Occasion("page:notices", Optional.of(who.userId()), text))
                .orElseThrow(() -> new NoticeRefused("kind", "The council has this already, and it still stands."));
        audit.did(who, "notice.issued", Optional.of(journey), issued.kind().key() + " " + issued.ref());
        return issued;
    }

    /** The same ask as before goes to another council. */
    void askInstead(PartnerNotice before, String council) {
        if (isTold(council)) {
            ask(before.journey(), before.kind(), council,
                    Occasion.of("process:admission", before.says("Reason for referral").orElse("")));
        }
    }

    private Optional<PartnerNotice> ask(JourneyId journey, Kind kind, String council, Occasion occasion) {
        if (notices.toAddTo(journey).asks(kind, council)) {
            return Optional.empty();
        }
        return Optional.of(issue(journey, kind, council, kind == Kind.REFERRAL ? fields.referral(journey, occasion)
                : fields.assessment(journey, occasion), occasion));
    }

    private PartnerNotice issue(JourneyId journey, Kind kind, String council, List<NoticeField> lines, Occasion occasion) {
        var now = clock.instant();
        var team = team(council);
        var notice = new PartnerNotice(NoticeRef.fresh(random), journey, kind, council, team, tell.channelTo(team), lines, now,
                occasion.byWhom(), occasion.source(), Optional.empty());
        notices.add(notice);
        relationships.relate(journey, team, RelationshipKind.COUNCIL, "Was told by a notice", now);
        timeline.add(new TimelineEntry(journey, "notice.issued", now, now, occasion.source(), occasion.byWhom(),
                kind.words() + " " + notice.ref() + " went to "
                        + directory.organisation(council).map(Organisation::name).orElse(council) + "."));
        tell.issued(notice);
        return notice;
    }

    private Optional<String> council(JourneyId journey) {
        return journeys.find(journey).flatMap(it -> it.setting().council())
                .filter(this::isTold);
    }

    /** Whether the council has a team here that can be told. */
    private boolean isTold(String council) {
        return directory.team(team(council)).isPresent();
    }

    private static String team(String council) {
        return "social-workers." + council;
    }
}
