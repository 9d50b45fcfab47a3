package org.homeward.admission;

import java.util.Objects;
import org.homeward.journey.JourneyId;
import org.homeward.person.PersonIdentity;

/**
 * What we were told about who was admitted. It stays as it was told, whoever the person turns out to be.
 *
 * @param source from where, for example {@code hl7:NBPAS}
 */
public record AdmissionNotice(JourneyId journey, String source, PersonIdentity identity) {

    public AdmissionNotice {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(source);
        Objects.requireNonNull(identity);
    }
}
