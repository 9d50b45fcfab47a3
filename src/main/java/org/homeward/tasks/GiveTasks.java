package org.homeward.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.access.MemberNews;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.CaseManagers.Held;
import org.homeward.tasks.CaseManagers.OpenTask;

/**
 * Keeps the tasks of case managers in the right hands: they go to the one who is named, and back to the team when that
 * person is away or leaves the team. What somebody has taken of their own accord stays theirs while they are away.
 */
@UseCase
public class GiveTasks implements MemberNews {

    private final CaseManagers caseManagers;
    private final CaseManagerOnDuty onDuty;
    private final TaskHands hands;
    private final Waits waits;
    private final Clock clock;

    public GiveTasks(CaseManagers caseManagers, CaseManagerOnDuty onDuty, TaskHands hands, Waits waits, Clock clock) {
        this.caseManagers = caseManagers;
        this.onDuty = onDuty;
        this.hands = hands;
        this.waits = waits;
        this.clock = clock;
    }

    /** Hands the open tasks of one journey to whoever is its case manager now. */
    public void ofJourney(JourneyId journey, String group) {
        for (var task : caseManagers.openTasks(journey, group)) {
            if (waits.takeTurn(task.id())) {
                takeBack(task);
                if (hands.holder(task.id()).isEmpty()) {
                    onDuty.forTask(journey, group, clock.instant()).ifPresent(user -> give(task, user));
                }
            }
        }
    }

    /** Hands back what was given to people who are away by now. Doing it again changes nothing. */
    public void ofThoseAway() {
        caseManagers.holders().stream().filter(user -> onDuty.isAway(user, clock.instant())).sorted()
                .forEach(this::memberIsAway);
    }

    /** What is in the hands of people who left the team in a way that nobody told of, for example at the identity provider. */
    public List<Held> heldByOthers() {
        return caseManagers.heldByOthers();
    }

    /** Hands such a task back, unless somebody else has it by now. */
    public void takeFrom(Held task) {
        if (waits.takeTurn(task.id()) && hands.holder(task.id()).filter(task.holder()::equals).isPresent()) {
            hands.putBack(task.id());
            caseManagers.noteGiven(task.id(), Optional.empty());
        }
    }

    @Override
    public void memberIsAway(String userId) {
        putBack(caseManagers.givenTo(userId));
    }

    @Override
    public void memberLeftTeam(String userId, String groupId) {
        caseManagers.heldBy(userId, groupId).stream().filter(task -> waits.takeTurn(task.id())).forEach(task -> {
            hands.putBack(task.id());
            caseManagers.noteGiven(task.id(), Optional.empty());
        });
    }

    private void putBack(List<OpenTask> tasks) {
        tasks.stream().filter(task -> waits.takeTurn(task.id())).forEach(this::takeBack);
    }

    /** Only while the one to whom it was given still has it. */
    private void takeBack(OpenTask task) {
        if (task.givenTo().isPresent()) {
            if (hands.holder(task.id()).equals(task.givenTo())) {
                hands.putBack(task.id());
            }
            caseManagers.noteGiven(task.id(), Optional.empty());
        }
    }

    private void give(OpenTask task, String userId) {
        hands.give(task.id(), userId);
        caseManagers.noteGiven(task.id(), Optional.of(userId));
    }
}
