package org.homeward.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * Lets a delay go up to a level, once in a delay, and tells those whose steps are open. The managers set the day on which they are
 * asked again themselves; nobody is asked anew who has not answered yet.
 */
@UseCase
public class LetDelayGoUp {

    private static final String EXECUTIVE = "review-executive";
    private static final List<AnswerSource> AGAIN_ON = List.of(new AnswerSource(EXECUTIVE, "reviewAgainOn"));

    private final Delays delays;
    private final NctrIntervals intervals;
    private final Answers answers;
    private final TellOfDelay tellOfDelay;
    private final Timeline timeline;
    private final Clock clock;

    public LetDelayGoUp(Delays delays, NctrIntervals intervals, Answers answers, TellOfDelay tellOfDelay, Timeline timeline,
                        Clock clock) {
        this.delays = delays;
        this.intervals = intervals;
        this.answers = answers;
        this.tellOfDelay = tellOfDelay;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return who looks at it now; {@link DelayLevel#NONE} where nobody does anew */
    public DelayLevel goUp(JourneyId journey, DelayLevel level) {
        return intervals.newest(journey).filter(NctrInterval::isOpen).map(NctrInterval::beganAt)
                .filter(since -> level != DelayLevel.NONE && isDue(journey, since, level))
                .filter(since -> delays.goesUp(journey, since, level.ordinal(), today(), clock.instant()))
                .map(since -> goesUp(journey, since, level)).orElse(DelayLevel.NONE);
    }

    private boolean isDue(JourneyId journey, Instant since, DelayLevel level) {
        return delays.wentUp(journey, since, level.ordinal())
                .map(before -> level.isLookedAtAgain() && isTimeAgain(journey, before)).orElse(true);
    }

    private boolean isTimeAgain(JourneyId journey, Instant before) {
        return answers.newest(journey, AGAIN_ON).filter(answer -> answer.answeredAt().isAfter(before)).map(Answer::value)
                .map(day -> LocalDate.parse(day.toString())).filter(day -> !day.isAfter(today())).isPresent()
                && !delays.isAsked(journey, EXECUTIVE);
    }

    private DelayLevel goesUp(JourneyId journey, Instant since, DelayLevel level) {
        var now = clock.instant();
        var days = ChronoUnit.DAYS.between(London.day(since), today());
        timeline.add(new TimelineEntry(journey, "delay.escalated", now, now, "process:delay-escalation", Optional.empty(),
                "Ready to leave for " + counted(days) + " and still in hospital. " + level.words() + "."));
        tellOfDelay.owners(journey, since, level, counted(days));
        return level;
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
