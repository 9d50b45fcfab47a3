package org.homeward.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.discharge.LeavingTasks.LeavingTask;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Reads what has to be ready before somebody leaves, as one list for all who prepare it. */
public final class ReadLeaving {

    private static final List<AnswerSource> PICK_UP = List.of(new AnswerSource("book-transport", "pickUpAt"));

    private final CheckReadiness readiness;
    private final LeavingTasks tasks;
    private final UntoldChanges untold;
    private final PlanChanges changes;
    private final Answers answers;
    private final Stays stays;
    private final Journeys journeys;
    private final JustLeft justLeft;
    private final AccessPolicy policy;

    public ReadLeaving(CheckReadiness readiness, LeavingTasks tasks, UntoldChanges untold, PlanChanges changes, Answers answers, Stays stays,
                       Journeys journeys, JustLeft justLeft, AccessPolicy policy) {
        this.readiness = readiness;
        this.tasks = tasks;
        this.untold = untold;
        this.changes = changes;
        this.answers = answers;
        this.stays = stays;
        this.journeys = journeys;
        this.justLeft = justLeft;
        this.policy = policy;
    }

    /** Whoever is shown how far the journey has come and is no provider; a provider has its own tasks. A journey that closed with the leaving is shown while they could come straight back. */
    public boolean may(Viewer viewer, JourneyId journey) {
        return !viewer.is("care-providers") && policy.permit(viewer, journey).shows(Part.PROGRESS)
                && journeys.find(journey).filter(it -> it.stage().isOnTheWayHome() || justLeft.is(journey)).isPresent();
    }

    public View of(Viewer viewer, JourneyId journey) {
        var facts = readiness.facts(journey);
        var open = tasks.of(journey);
        var blocked = readiness.blockers(journey).stream().flatMap(it -> LeavingItem.waitedFor(it.waitingFor()).stream()).collect(Collectors.toSet());
        var shown = policy.permit(viewer, journey);
        var lines = Arrays.stream(LeavingItem.values()).filter(item -> item != LeavingItem.DESTINATION || shown.shows(Part.SAFEGUARDING_FLAG))
                .map(item -> line(item, facts, blocked.contains(item), open)).toList();
        return new View(lines, changes.plannedDay(journey), pickUp(journey), stays.of(journey).flatMap(Stay::leaving).map(Leaving::at),
                untold.of(journey).stream().map(PlanChange::words).toList(), open.stream().anyMatch(it -> it.taskId().equals(ConfirmLeaving.FORM)));
    }

    private static Line line(LeavingItem item, Map<String, Object> facts, boolean blocks, List<LeavingTask> open) {
        var said = facts.get(item.fact());
        var state = !blocks ? "not-needed".equals(said) ? State.NOT_NEEDED : State.READY : "no".equals(said) ? State.NOT_READY : State.NOT_KNOWN;
        var asked = item.task().or(() -> Optional.of(ConfirmLeaving.FORM));
        return new Line(item, state, open.stream().filter(it -> it.taskId().equals(asked.get())).findFirst());
    }

    private Optional<Instant> pickUp(JourneyId journey) {
        return answers.newest(journey, PICK_UP).map(Answer::value).map(Object::toString).map(London::moment);
    }

    /** How far one thing is. What nobody has answered is not known, and never ready. */
    public enum State { READY, NOT_NEEDED, NOT_READY, NOT_KNOWN }

    /** @param task the open task in which it is answered */
    public record Line(LeavingItem item, State state, Optional<LeavingTask> task) {

        public boolean blocks() {
            return state == State.NOT_READY || state == State.NOT_KNOWN;
        }
    }

    /**
     * @param untold      what has changed that the person has not been told
     * @param beingChecked whether the ward makes its last checks now
     */
    public record View(List<Line> lines, Optional<LocalDate> plannedDay, Optional<Instant> pickUpAt, Optional<Instant> leftAt, List<String> untold,
                       boolean beingChecked) {

        public long open() {
            return lines.stream().filter(Line::blocks).count();
        }
    }
}
