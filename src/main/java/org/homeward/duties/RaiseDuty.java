package org.homeward.duties;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.WhenAnswered;

/**
 * Begins what an answer calls for, whichever form asked: nobody has to remember it, and nobody is asked twice. While one of
 * a kind is open, nothing new begins.
 */
@UseCase
public class RaiseDuty implements WhenAnswered {

    private static final Set<Stage> AT_HOME = Set.of(Stage.LEFT, Stage.RECOVERING);
    private static final String COMMUNITY_NURSES = "community-nurses";
    private static final Set<String> WISHES = Set.of("home", "hospice", "care-home");
    private static final List<AnswerSource> END_OF_LIFE_WISH = List.of(
            new AnswerSource("describe-needs", "endOfLifeWish"), new AnswerSource("agree-simple-discharge", "endOfLifeWish"));

    private final Duties duties;
    private final DutyProcess process;
    private final Journeys journeys;
    private final Answers answers;
    private final Timeline timeline;
    private final Clock clock;

    public RaiseDuty(Duties duties, DutyProcess process, Journeys journeys, Answers answers, Timeline timeline,
                     Clock clock) {
        this.duties = duties;
        this.process = process;
        this.journeys = journeys;
        this.answers = answers;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String form) {
        return true;
    }

    @Override
    public void answered(Sheet sheet) {
        Arrays.stream(DutyKind.values()).filter(kind -> kind.isCalledForBy(sheet.answers()))
                .filter(kind -> !kind.isOnceForAJourney() || !duties.has(sheet.journey(), kind))
                .forEach(kind -> raise(sheet.journey(), kind, "task:" + sheet.form(), Optional.of(sheet.author()),
                        sheet.profession()));
    }

    /**
     * @param source as in {@link Duty}
     * @return false where the journey has closed or one of this kind is open already, and nothing has changed
     */
    public boolean raise(JourneyId journey, DutyKind kind, String source, Optional<String> byWhom) {
        return raise(journey, kind, source, byWhom, Optional.empty());
    }

    /** @param lead the profession that leads the decision in question: the one that asked */
    public boolean raise(JourneyId journey, DutyKind kind, String source, Optional<String> byWhom, Optional<String> lead) {
        var open = journeys.find(journey).filter(Journey::isOpen);
        if (open.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var duty = duties.open(journey, kind, source, byWhom, now);
        duty.ifPresent(opened -> {
            timeline.add(new TimelineEntry(journey, kind.message(), now, now, source, byWhom, kind.sentence()));
            var endOfLife = hasSaidWhereToDie(journey);
            process.start(opened, lead.filter(group -> kind.isLedByWhoAsked()).or(() -> nurses(open.get(), kind, endOfLife)), endOfLife);
        });
        return duty.isPresent();
    }

    /** Of somebody who wants to die in a certain place and is not in hospital any more, no ward can say that they deteriorate. */
    private static Optional<String> nurses(Journey journey, DutyKind kind, boolean endOfLife) {
        return Optional.of(COMMUNITY_NURSES)
                .filter(nurses -> kind == DutyKind.CONTINUING_HEALTHCARE && endOfLife && AT_HOME.contains(journey.stage()));
    }

    private boolean hasSaidWhereToDie(JourneyId journey) {
        return answers.newest(journey, END_OF_LIFE_WISH).map(wish -> wish.value().toString())
                .filter(WISHES::contains).isPresent();
    }
}
