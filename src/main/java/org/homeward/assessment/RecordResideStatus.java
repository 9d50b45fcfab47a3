package org.homeward.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;

/**
 * Records whether somebody still needs the hospital bed. The time in which they do not begins at the clinician's
 * decision, and its London date is the discharge-ready date; meeting the criteria again ends it and takes the date
 * back. A review that repeats the status changes nothing. (Intervals by the national rules on discharge-ready dates.)
 */
@UseCase
public class RecordResideStatus {

    private final Stays stays;
    private final NctrIntervals intervals;
    private final Journeys journeys;
    private final Answers answers;
    private final Rounds rounds;
    private final Timeline timeline;
    private final Clock clock;

    public RecordResideStatus(Stays stays, NctrIntervals intervals, Journeys journeys, Answers answers,
                              Rounds rounds, Timeline timeline, Clock clock) {
        this.stays = stays;
        this.intervals = intervals;
        this.journeys = journeys;
        this.answers = answers;
        this.rounds = rounds;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void record(JourneyId journey, ResideStatus status) {
        var review = DailyReview.newest(journey, answers);
        var decidedAt = review.moment("decidedAt").orElseGet(clock::instant);
        var stay = stays.of(journey).filter(Stay::isOpen);
        var ready = stay.flatMap(here -> status == ResideStatus.NO_LONGER_MEETS
                ? began(here, decidedAt) : Optional.empty());
        var ended = stay.isPresent() && status.countsAsMeeting() && end(journey, decidedAt, status);
        rounds.reviewed(journey, review.isUnchanged() ? Rounds.Outcome.UNCHANGED : Rounds.Outcome.RECORDED, clock.instant());
        var entry = new TimelineEntry(journey, "residency.reviewed", decidedAt, clock.instant(),
                "task:" + DailyReview.FORM, review.author(), status.sentence()
                + ready.map(day -> " Discharge-ready date: " + London.words(day) + ".").orElse(""));
        timeline.add(ready.isPresent() || ended ? entry.standing(TimelineEntry.Part.READY, ready.map(LocalDate::toString)) : entry);
    }

    /** @return the discharge-ready date, where an interval has begun */
    private Optional<LocalDate> began(Stay stay, Instant decidedAt) {
        var last = intervals.newest(stay.journey());
        if (last.filter(NctrInterval::isOpen).isPresent()) {
            return Optional.empty();
        }
        var since = Stream.concat(Stream.of(decidedAt, stay.admittedAt()), last.flatMap(NctrInterval::endedAt).stream())
                .max(Comparator.naturalOrder()).orElseThrow();
        intervals.open(stay.journey(), since);
        journeys.setDischargeReadyOn(stay.journey(), Optional.of(London.day(since)));
        return Optional.of(London.day(since));
    }

    /** @return whether an interval has ended */
    private boolean end(JourneyId journey, Instant decidedAt, ResideStatus status) {
        if (intervals.newest(journey).filter(NctrInterval::isOpen).isEmpty()) {
            return false;
        }
        intervals.close(journey, decidedAt, status.key());
        journeys.setDischargeReadyOn(journey, Optional.empty());
        return true;
    }
}
