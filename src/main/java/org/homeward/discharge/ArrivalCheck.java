package org.homeward.discharge;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.notices.NoticeKind;

/** How it is made sure that somebody is safe on the day on which they left. */
public enum ArrivalCheck {

    /** The hub sees the person or speaks with them. */
    SAFETY_CHECK("check", SaidAfterLeaving.SAFETY_CHECK, "safetyCheck.overdue", NoticeKind.SAFETY_CHECK_LATE,
            "Nobody has seen or spoken with the person since they left."),
    /** Whoever receives the person says that they are there. */
    ARRIVAL("arrival", SaidAfterLeaving.ARRIVAL, "arrival.overdue", NoticeKind.ARRIVAL_LATE, "Nobody has said that the person has arrived.");

    private final String key;
    private final String task;
    private final String overdue;
    private final NoticeKind notice;
    private final String sentence;

    ArrivalCheck(String key, String task, String overdue, NoticeKind notice, String sentence) {
        this.key = key;
        this.task = task;
        this.overdue = overdue;
        this.notice = notice;
        this.sentence = sentence;
    }

    /** Reads the word that process {@code safe-arrival} carries; empty where no check was agreed. */
    public static Optional<ArrivalCheck> of(String key) {
        return Arrays.stream(values()).filter(check -> check.key.equals(key)).findFirst();
    }

    /** The task in which it is answered, for example {@code make-safety-check}. */
    public String task() {
        return task;
    }

    /** What the timeline calls it when it is late. */
    String overdue() {
        return overdue;
    }

    NoticeKind notice() {
        return notice;
    }

    String sentence() {
        return sentence;
    }
}
