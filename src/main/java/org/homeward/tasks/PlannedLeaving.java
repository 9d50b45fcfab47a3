package org.homeward.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;

/** When somebody who is in hospital is planned to leave it: what has to be ready is counted back from it, and what waits at home is counted on from it. */
public final class PlannedLeaving {

    private static final List<AnswerSource> DAY = List.of(new AnswerSource("record-daily-review", "expectedDischargeDate"),
            new AnswerSource("set-expected-discharge", "expectedDischargeDate"), new AnswerSource("call-off-leaving", "expectedDischargeDate"));
    private static final List<AnswerSource> PICK_UP = List.of(new AnswerSource("book-transport", "pickUpAt"));
    /** By this hour people should have left on their day (local target). */
    private static final LocalTime TARGET = LocalTime.of(17, 0);

    private final Answers answers;

    public PlannedLeaving(Answers answers) {
        this.answers = answers;
    }

    /** The newest expected date at the local target hour; a date that has passed plans nothing. */
    public Optional<Instant> of(JourneyId journey, Instant now) {
        return answers.newest(journey, DAY)
                .map(answer -> LocalDate.parse(answer.value().toString()).atTime(TARGET).atZone(London.ZONE).toInstant())
                .filter(planned -> planned.isAfter(now));
    }

    /** The same, or when the person is picked up, whichever comes first. */
    public Optional<Instant> atTheEarliest(JourneyId journey, Instant now) {
        var pickUp = answers.newest(journey, PICK_UP).map(answer -> London.moment(answer.value().toString())).filter(at -> at.isAfter(now));
        return Stream.concat(of(journey, now).stream(), pickUp.stream()).min(Instant::compareTo);
    }
}
