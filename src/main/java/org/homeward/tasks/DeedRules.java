package org.homeward.tasks;

import java.time.Instant;
import java.util.Optional;
import org.homeward.access.Viewer;

/**
 * What hinders a member from doing something with a task of the team. The page that asks "shall this happen?" and the
 * deed itself ask the same rule, so nobody is promised what is then refused without a change in between.
 */
public final class DeedRules {

    private static final String NOT_OPEN =
            "It is not open to you: somebody has done it, it is not needed any more, or it is another team's.";

    private DeedRules() {
    }

    /** A sentence that says what hinders; empty where nothing does. */
    public static Optional<String> hindrance(TaskDeed deed, Viewer viewer, SharedTask task, Instant now) {
        if (!task.open() || !task.isFor(viewer)) {
            return Optional.of(NOT_OPEN);
        }
        return switch (deed) {
            case CLAIM -> task.isHeldBy(viewer.userId()) ? Optional.of("You hold it already.") : another(viewer, task);
            case PUT_BACK -> task.holder().isEmpty() ? Optional.of("Nobody holds it.") : another(viewer, task)
                    .map(held -> held + " Reassign it if they cannot do it.");
            case PUT_OFF -> now.isBefore(task.dueAt()) ? another(viewer, task)
                    : Optional.of("It is overdue, and what is overdue is always shown.");
            case HAND_ON -> Optional.empty();
            case REMIND -> task.isHeldBy(viewer.userId()) ? Optional.of("You hold it yourself.") : Optional.empty();
        };
    }

    /** The answer for a task that does not exist is the same as for one of another team. */
    public static String notOpen() {
        return NOT_OPEN;
    }

    private static Optional<String> another(Viewer viewer, SharedTask task) {
        return task.heldByAnother(viewer).map(name -> name + " holds it.");
    }
}
