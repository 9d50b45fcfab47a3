package org.homeward.integration.hl7;

import java.util.Map;
import java.util.Optional;

/** What a patient class (PV1-2) means for somebody's stay. Every hospital may use its own letters. */
public enum PatientClass {

    /** In a bed: an admission opens a stay, a discharge closes it. */
    INPATIENT,
    /** Expected; an admission message still says that the person has come. */
    PRE_ADMISSION,
    /** In the emergency department: an attendance, never a stay. */
    EMERGENCY,
    /** Outpatients, regular attenders, same-day care, virtual wards: nobody stays. */
    NO_STAY;

    /** The usual letters, for a profile that says nothing else. */
    public static final Map<String, PatientClass> USUAL =
            Map.of("I", INPATIENT, "P", PRE_ADMISSION, "E", EMERGENCY, "O", NO_STAY, "R", NO_STAY);

    /** What a class means under a profile's letters. None written counts as inpatient; unknown letters mean nothing. */
    static Optional<PatientClass> read(Optional<String> written, Map<String, PatientClass> letters) {
        return written.map(letter -> Optional.ofNullable(letters.get(letter))).orElse(Optional.of(INPATIENT));
    }
}
