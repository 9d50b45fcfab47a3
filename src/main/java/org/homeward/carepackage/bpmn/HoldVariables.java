package org.homeward.carepackage.bpmn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.carepackage.CarePackageId;

/** The variables of {@code care-package-hold} and {@code care-not-in-place}; none says anything about a person. */
final class HoldVariables {

    /** Which package, for example {@code C-7K3F9Q}. */
    static final String REFERENCE = "reference";
    /** What came of the admission: {@code held}, {@code ask-person} or {@code not-held}. */
    static final String HOLD_BEGUN = "holdBegun";
    /** What a person answered in {@code decide-hold}. */
    static final String HOLD_DECISION = "holdDecision";
    /** What has to be done next, as a word of {@code NextStep}. */
    static final String HOLD_STEP = "holdStep";
    /** When to look again, as {@code 2027-03-28T07:00:00Z}. */
    static final String LOOK_AGAIN_AT = "lookAgainAt";
    /** When the provider was telephoned last. */
    static final String CALLED_AT = "calledAt";
    /** The last day of the times about which somebody has decided. */
    static final String SLOT_DECIDED = "slotDecided";

    private HoldVariables() {
    }

    static CarePackageId carePackage(DelegateExecution execution) {
        return new CarePackageId((String) execution.getVariable(REFERENCE));
    }

    static Optional<Instant> calledAt(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(CALLED_AT)).map(Instant::parse);
    }

    static Optional<LocalDate> slotDecided(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(SLOT_DECIDED)).map(LocalDate::parse);
    }
}
