package org.homeward.discharge;

import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;

/** What has changed about somebody's leaving that nobody has told them of yet. */
public final class UntoldChanges {

    private final PlanChanges changes;
    private final Answers answers;

    public UntoldChanges(PlanChanges changes, Answers answers) {
        this.changes = changes;
        this.answers = answers;
    }

    /** Oldest first. Only a plain yes tells; an attempt that did not reach the person does not. */
    public List<PlanChange> of(JourneyId journey) {
        var told = answers.ofForm(journey, LeavingItem.TOLD.task().orElseThrow()).get("toldPerson");
        return changes.of(journey).stream()
                .filter(change -> told == null || !told.value().equals("yes") || change.at().isAfter(told.answeredAt())).toList();
    }
}
