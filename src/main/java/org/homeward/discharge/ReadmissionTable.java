package org.homeward.discharge;

import java.util.Optional;

/** Says whether a return to hospital is a readmission. The rule stands in decision {@code readmission-kind}. */
public interface ReadmissionTable {

    /**
     * @param admissionMethod     code of the NHS Data Dictionary; empty where nobody says
     * @param hours               full hours since the person left
     * @param isAgreedDestination whether they were admitted where they were going
     */
    Kind of(Optional<String> admissionMethod, long hours, boolean isAgreedDestination);

    /** @param isFailedDischarge whether the hub looks into why */
    record Kind(boolean isReadmission, boolean isFailedDischarge) {
    }
}
