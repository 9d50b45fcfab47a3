package org.homeward.flow;

import java.util.Optional;
import java.util.Set;
import org.homeward.flow.PromisedActions.Promise;
import org.homeward.journey.London;
import org.homeward.tasks.SharedTask;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.WhenAnswered;

/** Writes into the action log what is promised when a delay is unblocked, and what is agreed when a long one is reviewed. */
public final class NotePromise implements WhenAnswered {

    private static final String UNBLOCK = "unblock-delay";
    private static final String REVIEW = "review-long-delay";

    private final PromisedActions promises;
    private final SharedTasks tasks;

    public NotePromise(PromisedActions promises, SharedTasks tasks) {
        this.promises = promises;
        this.tasks = tasks;
    }

    @Override
    public boolean follows(String form) {
        return Set.of(UNBLOCK, REVIEW).contains(form);
    }

    @Override
    public void answered(Sheet sheet) {
        var review = sheet.form().equals(REVIEW);
        var team = tasks.find(sheet.task()).map(SharedTask::team)
                .orElseThrow(() -> new IllegalStateException("No team has the task " + sheet.task()));
        promises.keep(new Promise(sheet.journey(), sheet.task(), sheet.form(), review ? "agreed" : text(sheet, "action").orElseThrow(),
                text(sheet, review ? "decision" : "note"), team, text(sheet, "actionOwner"),
                London.moment(text(sheet, review ? "actionBy" : "nextStepBy").orElseThrow()), sheet.author(), sheet.at()));
    }

    private static Optional<String> text(Sheet sheet, String name) {
        return Optional.ofNullable(sheet.answers().get(name)).map(Object::toString);
    }
}
