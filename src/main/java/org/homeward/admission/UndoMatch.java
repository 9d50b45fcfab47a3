package org.homeward.admission;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.Persons;

/**
 * Takes a match back that was wrong. All work on the journey stops, and a co-ordinator is asked anew who it is; what people
 * have answered stays with the journey. The hospital's number no longer means the person who was wrongly taken for this one.
 */
@UseCase
public class UndoMatch {

    private final Persons persons;
    private final AdmissionNotices notices;
    private final Journeys journeys;
    private final AdmissionProcess process;
    private final Timeline timeline;
    private final Clock clock;

    public UndoMatch(Persons persons, AdmissionNotices notices, Journeys journeys, AdmissionProcess process,
                     Timeline timeline, Clock clock) {
        this.persons = persons;
        this.notices = notices;
        this.journeys = journeys;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return false where the journey has closed or was not matched, and nothing has changed */
    public boolean undo(JourneyId journey, String byWhom) {
        var person = persons.of(journey);
        if (person.isEmpty() || journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            return false;
        }
        notices.of(journey).flatMap(notice -> notice.identity().hospitalIdentifier())
                .filter(number -> persons.withIdentifier(number).equals(person)).ifPresent(persons::untie);
        persons.unmatch(journey);
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "person.matchUndone", now, now, "page:match", Optional.of(byWhom),
                "The match was taken back: this is somebody else. Who it is is being asked anew."));
        process.askAgain(journey);
        return true;
    }
}
