package org.homeward.tasks;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Absences;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Memberships;
import org.homeward.access.Viewer;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.DeedOutcome.Done;
import org.homeward.tasks.DeedOutcome.NotDone;

/**
 * Takes a task, hands it on to a colleague, puts it off and puts it back: one task at a time, so that what cannot be done
 * to one hinders no other. Each waits for its turn on the journey, looks again, and only then changes anything. What is
 * done stands in the audit; what others have to know stands in the timeline as well.
 */
@UseCase
public class WorkOnTasks {

    private final SharedTasks tasks;
    private final Waits waits;
    private final MemberHands hands;
    private final CaseManagers caseManagers;
    private final Memberships memberships;
    private final Directory directory;
    private final Absences absences;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;

    public WorkOnTasks(SharedTasks tasks, Waits waits, MemberHands hands, CaseManagers caseManagers, Memberships memberships,
                       Directory directory, Absences absences, Timeline timeline, Audit audit, Clock clock) {
        this.tasks = tasks;
        this.waits = waits;
        this.hands = hands;
        this.caseManagers = caseManagers;
        this.memberships = memberships;
        this.directory = directory;
        this.absences = absences;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws SomebodyWasFaster where another door was used at the same moment */
    public DeedOutcome claim(Viewer viewer, String taskId) {
        return inTurn(TaskDeed.CLAIM, viewer, taskId, task -> {
            hands.take(viewer, taskId);
            return done(viewer, task, "task.claimed", viewer.userId(), "You hold it now.");
        });
    }

    /** @throws SomebodyWasFaster where another door was used at the same moment */
    public DeedOutcome putBack(Viewer viewer, String taskId) {
        return inTurn(TaskDeed.PUT_BACK, viewer, taskId, task -> {
            hands.putBack(viewer, taskId);
            caseManagers.noteGiven(taskId, Optional.empty());
            return done(viewer, task, "task.putBack", viewer.userId(), "The whole team may take it again.");
        });
    }

    /**
     * Hands a task to somebody who belongs, by our tables, to one of the task's teams in which the viewer is as well.
     *
     * @throws SomebodyWasFaster where another door was used at the same moment
     */
    public DeedOutcome handOn(Viewer viewer, String taskId, String toWhom) {
        return inTurn(TaskDeed.HAND_ON, viewer, taskId, task -> {
            var colleague = common(viewer, task).stream().flatMap(team -> directory.membersOf(team).stream())
                    .filter(member -> member.userId().equals(toWhom)).findFirst();
            if (colleague.isEmpty()) {
                return new NotDone("That person is not in the team whose task it is.");
            }
            return hindrance(task, colleague.get()).<DeedOutcome>map(NotDone::new)
                    .orElseGet(() -> pass(viewer, task, colleague.get()));
        });
    }

    public DeedOutcome putOff(Viewer viewer, String taskId, PutOff putOff) {
        var fault = PutOff.fault(putOff.until(), clock.instant());
        if (fault.isPresent()) {
            return new NotDone(fault.get());
        }
        return inTurn(TaskDeed.PUT_OFF, viewer, taskId, task -> {
            tasks.putOff(taskId, putOff, viewer.userId());
            tell(viewer, task, "task.putOff", "Put off for a while: " + task.name() + ".");
            return done(viewer, task, "task.putOff", putOff.until().toString(), "It is shown again then, or when it is overdue.");
        });
    }

    private DeedOutcome pass(Viewer viewer, SharedTask task, Member colleague) {
        hands.pass(viewer, task.id(), colleague.userId());
        caseManagers.noteGiven(task.id(), Optional.empty());
        tell(viewer, task, "task.handedOn", "Handed on within the team: " + task.name() + ".");
        return done(viewer, task, "task.handedOn", colleague.userId(), colleague.name() + " holds it now.");
    }

    private Optional<String> hindrance(SharedTask task, Member colleague) {
        if (task.isHeldBy(colleague.userId())) {
            return Optional.of(colleague.name() + " holds it already.");
        }
        return absences.away(Set.of(colleague.userId()), London.day(clock.instant())).isEmpty() ? Optional.empty()
                : Optional.of(colleague.name() + " is away today.");
    }

    /** Members of teams change while they are signed in, so our tables have the last word. */
    private Set<String> common(Viewer viewer, SharedTask task) {
        var mine = memberships.of(viewer.userId());
        return task.teams().stream().filter(mine::contains).filter(viewer.groups()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private DeedOutcome inTurn(TaskDeed deed, Viewer viewer, String taskId, Function<SharedTask, DeedOutcome> work) {
        if (tasks.find(taskId).filter(task -> task.isFor(viewer)).isEmpty() || !waits.takeTurn(taskId)) {
            return new NotDone(DeedRules.notOpen());
        }
        var task = tasks.find(taskId).orElseThrow();
        if (common(viewer, task).isEmpty()) {
            return new NotDone(DeedRules.notOpen());
        }
        return DeedRules.hindrance(deed, viewer, task, clock.instant()).<DeedOutcome>map(NotDone::new)
                .orElseGet(() -> work.apply(task));
    }

    private void tell(Viewer viewer, SharedTask task, String kind, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(task.journey(), kind, now, now, "page:worklist", Optional.of(viewer.userId()), text));
    }

    private Done done(Viewer viewer, SharedTask task, String action, String what, String sentence) {
        audit.did(viewer, action, Optional.of(task.journey()), task.id() + " " + what);
        return new Done(sentence);
    }
}
