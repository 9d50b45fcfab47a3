package org.homeward.recovery;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** Raises the alarm where nobody has seen a person in time after leaving, or where they were not found safe. */
@UseCase
public class AlarmOfVisit {

    private static final String SOURCE = "process:first-visit-after-leaving";

    private final VisitHands hands;
    private final TellOfRecovery tell;
    private final Journeys journeys;
    private final Timeline timeline;
    private final Clock clock;

    public AlarmOfVisit(VisitHands hands, TellOfRecovery tell, Journeys journeys, Timeline timeline, Clock clock) {
        this.hands = hands;
        this.tell = tell;
        this.journeys = journeys;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The hub's case managers have the visit as well from now on, and telephone the person. */
    public void late(JourneyId journey) {
        journeys.find(journey).flatMap(it -> it.setting().hub())
                .ifPresent(hub -> hands.giveAsWell(journey, "hub-case-managers." + hub, "The first visit was not made in time"));
        tell.caseManagers(journey, NoticeKind.FIRST_VISIT_LATE, "first-visit-late-" + clock.instant());
        note(journey, "firstVisit.late", "The first visit was not made in time. The hub’s case managers are asked to act.");
    }

    public void unsafe(JourneyId journey) {
        tell.caseManagers(journey, NoticeKind.FIRST_VISIT_UNSAFE, "first-visit-unsafe-" + clock.instant());
        note(journey, "firstVisit.unsafe", "At the first visit the person was not safe. The hub’s case managers are asked to act.");
    }

    private void note(JourneyId journey, String kind, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, kind, now, now, SOURCE, Optional.empty(), text));
    }
}
