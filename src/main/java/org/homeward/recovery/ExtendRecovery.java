package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/** Lets recovery support go on beyond its six weeks, with a reason and somebody who pays, and tells whoever has to know of it. */
@UseCase
public class ExtendRecovery implements AnswerRule {

    static final String FORM = "extend-recovery";

    private final Recoveries recoveries;
    private final Answers answers;
    private final TellOfRecovery tell;
    private final Timeline timeline;
    private final Clock clock;

    public ExtendRecovery(Recoveries recoveries, Answers answers, TellOfRecovery tell, Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.answers = answers;
        this.tell = tell;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> given) {
        return recoveries.find(journey).map(recovery -> recovery.days().date(RecoveryDays.LAST_FREE_DAY))
                .filter(last -> given.get("until") instanceof String until && !LocalDate.parse(until).isAfter(last))
                .map(last -> List.of(new Refusal("until", "Support goes on until " + London.words(last)
                        + " as it is. Give a day after that, or close it when its time comes."))).orElse(List.of());
    }

    /** Support is looked at again on its last day, and no more on the day that was planned. @return the first moment after that day */
    public Instant extend(JourneyId journey) {
        var given = answers.ofForm(journey, FORM);
        var now = clock.instant();
        var extension = new Extension(LocalDate.parse(given.get("until").value().toString()), given.get("funder").value().toString(),
                given.get("until").author());
        var days = recoveries.find(journey).orElseThrow().days();
        recoveries.extend(journey, extension, now);
        recoveries.reviews(journey).stream().filter(PlannedReview::isOpen).filter(review -> review.task().equals(ReviewTasks.CLOSE))
                .forEach(review -> recoveries.done(review, now));
        recoveries.add(journey, PlannedReview.on(days.dayOf(extension.until(), now), ReviewTasks.CLOSE, days));
        timeline.add(new TimelineEntry(journey, "recovery.extended", now, now, "task:" + FORM, Optional.of(extension.by()),
                "Recovery support goes on beyond six weeks, until " + London.words(extension.until()) + "."));
        tell.overrun(journey, "recovery-extended-" + extension.until());
        return extension.until().plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }

    /** Nobody has closed support on its last free day, or on the last day of its extension. */
    public void overrun(JourneyId journey) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "recovery.overrun", now, now, "process:recovery-closing", Optional.empty(),
                "Recovery support was not closed in time and is not free any more."));
        tell.overrun(journey, "recovery-overrun-" + London.day(now));
    }
}
