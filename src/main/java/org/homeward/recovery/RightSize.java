package org.homeward.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Relationship;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.tasks.WhenAnswered;

/** Asks the provider that cares for somebody to agree the hours that a review after three days has found to be right. */
public final class RightSize implements WhenAnswered {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(7);

    private final SupportChanges changes;
    private final Relationships relationships;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public RightSize(SupportChanges changes, Relationships relationships, Journeys journeys, TeamMailboxes mailboxes, AskByLink links,
                     Notices notices, Timeline timeline, Clock clock) {
        this.changes = changes;
        this.relationships = relationships;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(ReviewTasks.DAY_3);
    }

    @Override
    public void answered(Sheet sheet) {
        var change = String.valueOf(sheet.answers().get("packageChange"));
        if (!change.equals("none") && sheet.answers().get("hoursPerWeek") instanceof Number hours) {
            providers(sheet.journey()).forEach(team -> ask(changes.ask(sheet.journey(), team, change, hours.intValue(), clock.instant())));
        }
    }

    /** Those who care for the person, or were chosen to. */
    private Stream<String> providers(JourneyId journey) {
        return relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.ACTIVE || row.kind() == RelationshipKind.CHOSEN)
                .map(Relationship::key).distinct();
    }

    private void ask(SupportChange change) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(change.journey(), "support.changeAsked", now, now, "task:" + ReviewTasks.DAY_3, Optional.empty(),
                "The provider is asked to agree " + change.hours() + " hours a week."));
        var council = journeys.find(change.journey()).flatMap(it -> it.setting().council());
        mailboxes.find(change.team()).flatMap(TeamMailbox::address).ifPresent(address -> links.ask(new LinkToAsk(AgreeChangeByLink.PURPOSE,
                String.valueOf(change.id()), "support-change-" + change.id(), change.team(), address,
                council.map(it -> "brokerage-officers." + it).orElse("administrators.homeward"), Optional.of(change.journey()),
                now.plus(ANSWERED_WITHIN))).ifPresent(path -> notices.send(new Notice(NoticeKind.SUPPORT_CHANGE,
                council.map(it -> Set.of(it, change.organisation())).orElse(Set.of(change.organisation())), address, path,
                Optional.of(change.journey()), Optional.of("support-change-" + change.id()), Map.of("reference", change.journey().value())))));
    }
}
