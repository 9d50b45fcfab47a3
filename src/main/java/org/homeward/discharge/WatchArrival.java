package org.homeward.discharge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.notices.Notice;
import org.homeward.notices.Notices;
import org.homeward.tasks.WhenLeft;

/** Watches over somebody who has left until it is known that they are safe: when it is late, the hub's leads are told by mail. */
@UseCase
public class WatchArrival {

    private static final DateTimeFormatter LEFT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private final WhenLeft left;
    private final LateAfterLeaving late;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final Relationships relationships;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public WatchArrival(WhenLeft left, LateAfterLeaving late, Journeys journeys, TeamMailboxes mailboxes, Relationships relationships,
                        Notices notices, Timeline timeline, Clock clock) {
        this.left = left;
        this.late = late;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.relationships = relationships;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Counts from leaving; where nobody has said when that was, from now. */
    public Times times(JourneyId journey, ArrivalCheck check) {
        var from = left.of(journey).orElseGet(clock::instant);
        var first = late.of(check.task(), from);
        return new Times(first, first.plus(Duration.between(from, first)));
    }

    /** Lets the hub's leads see who left at night, for as long as they are listed. Whoever left by day they see only for another reason. */
    public void noteNight(JourneyId journey) {
        left.of(journey).filter(Night::isAt).ifPresent(at -> journeys.find(journey).flatMap(here -> here.setting().hub()).ifPresent(hub ->
                relationships.relateUntil(journey, "hub-leads." + hub, RelationshipKind.HUB, "Left at night", clock.instant(),
                        at.atZone(London.ZONE).plus(ReadNightLeavers.SHOWN).plusDays(1).toInstant())));
    }

    /** Nobody knows yet that the person is safe. */
    public void isLate(JourneyId journey, ArrivalCheck check) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, check.overdue(), now, now, "process:safe-arrival", Optional.empty(), check.sentence()));
        journeys.find(journey).ifPresent(here -> here.setting().hub().flatMap(hub -> mailboxes.find("hub-leads." + hub)).flatMap(TeamMailbox::address)
                .ifPresent(address -> notices.send(new Notice(check.notice(), concerned(here), address, "/journeys/" + journey, Optional.of(journey),
                        Optional.of(check.notice().key() + "-" + journey + "-" + now), Map.of("left", leftInWords(journey))))));
    }

    private String leftInWords(JourneyId journey) {
        return left.of(journey).map(at -> LEFT.format(at.atZone(London.ZONE))).orElse("not known");
    }

    /** While one of these only watches, no mail leaves that nobody's safety hangs on. */
    static Set<String> concerned(Journey journey) {
        Set<String> concerned = new HashSet<>();
        var setting = journey.setting();
        setting.hub().ifPresent(concerned::add);
        setting.council().ifPresent(concerned::add);
        setting.trust().ifPresent(concerned::add);
        return concerned;
    }

    /** When a check is late, and when it is told once more. */
    public record Times(Instant late, Instant lateAgain) {
    }
}
