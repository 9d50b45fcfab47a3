package org.homeward.assessment;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Tells the ward and the hub's leads, two days after admission, that nobody has set the day on which somebody is to leave. */
@UseCase
public class RemindOfExpectedDischarge {

    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final LocalSettings settings;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public RemindOfExpectedDischarge(Journeys journeys, TeamMailboxes mailboxes, LocalSettings settings, Notices notices,
                                     Timeline timeline, Clock clock) {
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void remind(JourneyId journey) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "expectedDischarge.missed", now, now, "task:" + ExpectedDischarge.FORM,
                Optional.empty(), "Nobody has set an expected day of discharge for two days."));
        journeys.find(journey).ifPresent(this::tell);
    }

    private void tell(Journey journey) {
        var ward = journey.setting().ward().flatMap(code -> mailboxes.find("ward-staff." + code));
        var whose = ward.map(TeamMailbox::name).orElse("the ward");
        Stream.of(ward, journey.setting().hub().flatMap(hub -> mailboxes.find("hub-leads." + hub))).flatMap(Optional::stream)
                .filter(team -> team.address().isPresent() && wants(team))
                .forEach(team -> notices.send(notice(journey, whose, team)));
    }

    private boolean wants(TeamMailbox team) {
        return !settings.value(team.organisation(), KnownSetting.MAILS).equals("none");
    }

    private static Notice notice(Journey journey, String whose, TeamMailbox team) {
        Set<String> concerned = new HashSet<>(Set.of(team.organisation()));
        journey.setting().trust().ifPresent(concerned::add);
        return new Notice(NoticeKind.EXPECTED_DISCHARGE_MISSING, concerned, team.address().orElseThrow(),
                "/journeys/" + journey.id(), Optional.of(journey.id()), Optional.of(ExpectedDischarge.FORM + "-" + journey.id()),
                Map.of("team", whose));
    }
}
