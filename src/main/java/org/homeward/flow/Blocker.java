package org.homeward.flow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One thing that keeps a person where they are: what, whose, since when, and what unblocks it.
 *
 * @param step     what the model calls it, for example "Agree the discharge pathway"
 * @param unblock  what has to happen, for example "The hub's case manager agrees the pathway."
 * @param owner    the responsible body, for example {@code hub}
 * @param task     the task to be done, where a person has to do something
 * @param usual    how long it usually lasts, where enough is known
 * @param reason   the national reason, where the person is delayed and this is one
 * @param critical whether it is the one that is expected to hold the person longest
 * @param link     the page on which it is done or seen
 */
public record Blocker(Kind kind, JourneyId journey, String step, String unblock, String owner, Instant since, Optional<TeamTask> task,
                      Optional<Usual> usual, Optional<DelayReason> reason, boolean critical, String link) {

    /** A step of a process, a notice that nobody has acknowledged, a step of the product itself that has failed, or no free place of care. */
    public enum Kind { STEP, NOTICE, FAILURE, CAPACITY }

    public Blocker {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(step);
        Objects.requireNonNull(unblock);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(since);
        Objects.requireNonNull(link);
    }

    Blocker markedCritical() {
        return new Blocker(kind, journey, step, unblock, owner, since, task, usual, reason, true, link);
    }

    /** Longer than in 85 of 100 cases. */
    public boolean isBeyondUsual(Instant now) {
        return usual.filter(known -> known.isExceeded(since, now)).isPresent();
    }

    public boolean isPastTarget(Instant now) {
        return task.filter(open -> open.lateness(now) == Lateness.OVERDUE).isPresent();
    }

    /** When it will probably be over: as it usually is, else when it is due, else any moment. */
    Instant probablyOver(Instant now) {
        return usual.map(known -> known.probablyOver(since, now)).or(() -> task.map(TeamTask::dueAt).filter(now::isBefore)).orElse(now);
    }
}
