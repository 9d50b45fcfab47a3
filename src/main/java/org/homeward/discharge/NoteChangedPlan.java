package org.homeward.discharge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.discharge.PlanChange.Kind;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.WhenAnswered;

/**
 * Notes that the day, the time or the provider has changed while somebody's leaving is being prepared, and has the ward tell the
 * person and their contact. While they have not been told of an earlier change yet, both are told together.
 */
@UseCase
public class NoteChangedPlan implements WhenAnswered, WhenTold {

    private static final String MESSAGE = "plan.changed";
    private static final Set<String> DATED = Set.of("record-daily-review", "set-expected-discharge");
    static final String DAY = "expectedDischargeDate";
    private static final String TRANSPORT = "book-transport";
    private static final String PROVIDER = "provider.changed";

    private final PlanChanges changes;
    private final OpenSteps steps;
    private final TellJourney tell;
    private final UntoldChanges untold;
    private final Timeline timeline;
    private final Clock clock;

    public NoteChangedPlan(PlanChanges changes, OpenSteps steps, TellJourney tell, UntoldChanges untold, Timeline timeline, Clock clock) {
        this.changes = changes;
        this.steps = steps;
        this.tell = tell;
        this.untold = untold;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String formOrMessage) {
        return DATED.contains(formOrMessage) || formOrMessage.equals(TRANSPORT) || formOrMessage.equals(PROVIDER);
    }

    @Override
    public void answered(Sheet sheet) {
        if (sheet.form().equals(TRANSPORT)) {
            Optional.ofNullable(sheet.answers().get("pickUpAt")).map(Object::toString).map(London::moment).ifPresent(at -> note(sheet.journey(),
                    Kind.TIME, "The person is fetched on " + London.words(London.day(at)) + " at " + London.time(at) + "."));
        } else {
            Optional.ofNullable(sheet.answers().get(DAY)).map(Object::toString).map(LocalDate::parse).ifPresent(day -> planned(sheet.journey(), day));
        }
    }

    /** A first day is nothing to tell; another one is, and so is the first after a leaving was called off. */
    void planned(JourneyId journey, LocalDate day) {
        var before = changes.plannedDay(journey);
        changes.plan(journey, day);
        if (before.isPresent() ? !before.get().equals(day) : wasCalledOff(journey)) {
            note(journey, Kind.DATE, "The day is now " + London.words(day) + before.map(it -> " instead of " + London.words(it)).orElse("") + ".");
        }
    }

    /** The planned day counts no more, and no other is known yet. */
    void notPlanned(JourneyId journey) {
        changes.forgetDay(journey);
    }

    private boolean wasCalledOff(JourneyId journey) {
        return changes.of(journey).stream().anyMatch(change -> change.kind() == Kind.CANCELLED);
    }

    @Override
    public void told(JourneyId journey, String message) {
        note(journey, Kind.PROVIDER, "It is known who brings the care, and when it begins.");
    }

    /**
     * The person was to leave, or had left, and did not after all. That is told whatever comes: where nobody prepares the leaving at this
     * moment, as soon as somebody does.
     */
    void cancelled(JourneyId journey, String words) {
        var isBeingTold = isToBeTold(journey);
        add(journey, Kind.CANCELLED, words);
        if (!isBeingTold) {
            tell.tellInTheEnd(journey, MESSAGE, "process:discharge " + clock.instant());
        }
    }

    private void note(JourneyId journey, Kind kind, String words) {
        if (isToBeTold(journey) || !untold.of(journey).isEmpty()) {
            add(journey, kind, words);
        }
    }

    private void add(JourneyId journey, Kind kind, String words) {
        var now = clock.instant();
        changes.add(new PlanChange(journey, kind, words, now));
        timeline.add(new TimelineEntry(journey, MESSAGE, now, now, "process:discharge", Optional.empty(), words
                + " The person and their contact are to be told."));
    }

    /** Whether the ward is about to tell them anyway, or begins to now; nobody does while no leaving is being prepared. */
    private boolean isToBeTold(JourneyId journey) {
        return steps.of(journey).stream().anyMatch(step -> step.task().equals(LeavingItem.TOLD.task())) || tell.tellNow(journey, MESSAGE);
    }
}
