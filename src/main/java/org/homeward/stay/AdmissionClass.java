package org.homeward.stay;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How somebody who lies in a bed came into hospital, as rules ask for it. */
public enum AdmissionClass {

    EMERGENCY, ELECTIVE;

    /** Waiting list, booked, planned, and the planned transfer of somebody who was in hospital already. */
    private static final Set<String> PLANNED = Set.of("11", "12", "13", "81");

    /**
     * Reads it from the admission method. Nobody says one, or says that it is not known: an emergency. Local default.
     *
     * @param method code of the NHS Data Dictionary, for example {@code 21}
     */
    public static AdmissionClass of(Optional<String> method) {
        return method.filter(PLANNED::contains).isPresent() ? ELECTIVE : EMERGENCY;
    }

    /** The word that tables compare. Example: {@code emergency}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
