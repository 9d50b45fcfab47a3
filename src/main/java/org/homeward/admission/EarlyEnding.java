package org.homeward.admission;

import java.util.Optional;

/** Ways in which a journey ends before its time, each with what those who wait for it are told. */
public enum EarlyEnding {
    RECORDED_IN_ERROR("admission.cancelled", "recorded-in-error", Optional.empty()),
    DIED("person.died", "died", Optional.of("4")),
    SELF_DISCHARGED("person.selfDischarged", "self-discharged", Optional.of("6")),
    /** Moved to another hospital, which plans the way home from there. */
    TRANSFERRED("person.transferred", "other-hospital", Optional.of("1"));

    private final String message;
    private final String outcome;
    private final Optional<String> dischargeMethod;

    EarlyEnding(String message, String outcome, Optional<String> dischargeMethod) {
        this.message = message;
        this.outcome = outcome;
        this.dischargeMethod = dischargeMethod;
    }

    public String message() {
        return message;
    }

    /** How the journey ended. */
    public String outcome() {
        return outcome;
    }

    /** Code of the NHS Data Dictionary's discharge method, where the person was really there. */
    public Optional<String> dischargeMethod() {
        return dischargeMethod;
    }
}
