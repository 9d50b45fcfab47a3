package org.homeward.admission;

import java.time.Instant;
import java.util.Objects;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/**
 * One admission, as a hospital tells it.
 *
 * @param source     from where, for example {@code hl7:NBPAS}
 * @param admittedAt when it happened
 * @param learnedAt  when Homeward was told
 */
public record Admission(String source, PersonIdentity identity, Visit visit, Place place, Instant admittedAt,
                        Instant learnedAt) {

    public Admission {
        Objects.requireNonNull(source);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(place);
        Objects.requireNonNull(admittedAt);
        Objects.requireNonNull(learnedAt);
    }
}
