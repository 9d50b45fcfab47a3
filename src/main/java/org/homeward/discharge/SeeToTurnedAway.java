package org.homeward.discharge;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * Sees to somebody who was turned away by whoever was to receive them: ward and hub are told at once, and where the ward says that the
 * person is back, the discharge is taken back as at any other door.
 */
@UseCase
public class SeeToTurnedAway {

    static final String FORM = "see-to-turned-away";
    private static final String TASK = "task:" + FORM;

    private final DidNotLeave didNotLeave;
    private final Answers answers;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public SeeToTurnedAway(DidNotLeave didNotLeave, Answers answers, Journeys journeys, TeamMailboxes mailboxes, Notices notices, Timeline timeline,
                           Clock clock) {
        this.didNotLeave = didNotLeave;
        this.answers = answers;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Ward and hub's leads hear of it by mail. */
    public void tell(JourneyId journey) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "person.turnedAway", now, now, "process:safe-arrival", Optional.empty(),
                "Whoever was to receive the person could not take them in."));
        journeys.find(journey).ifPresent(here -> teams(here).flatMap(team -> mailboxes.find(team).flatMap(TeamMailbox::address).stream())
                .distinct().forEach(address -> notices.send(new Notice(NoticeKind.TURNED_AWAY, WatchArrival.concerned(here), address,
                        "/journeys/" + journey, Optional.of(journey), Optional.of("turned-away-" + journey + "-" + now), Map.of()))));
    }

    /** The person is back: as it was answered in form {@code see-to-turned-away}. */
    public void bringBack(JourneyId journey) {
        var said = answers.ofForm(journey, FORM);
        var given = new HashMap<String, Object>();
        said.forEach((question, answer) -> given.put(question, answer.value()));
        didNotLeave.cameBack(journey, WhyCalledOff.answered(given, said.values().stream().findFirst().map(Answer::author).orElseThrow()), TASK);
    }

    private static Stream<String> teams(Journey journey) {
        return Stream.concat(journey.setting().ward().map("ward-staff."::concat).stream(),
                journey.setting().hub().map("hub-leads."::concat).stream());
    }
}
