package org.homeward.admission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/**
 * One admission, as a hospital tells it.
 *
 * @param source     from where, for example {@code hl7:NBPAS}
 * @param admittedAt when it happened
 * @param learnedAt  when Homeward was told
 * @param method     how, by code of the NHS Data Dictionary's admission method; empty where nobody says
 */
public record Admission(String source, PersonIdentity identity, Visit visit, Place place, Instant admittedAt,
                        Instant learnedAt, Optional<String> method) {

    public Admission {
        Objects.requireNonNull(source);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(place);
        Objects.requireNonNull(admittedAt);
        Objects.requireNonNull(learnedAt);
        Objects.requireNonNull(method);
    }

    /** Nobody says how. */
    public Admission(String source, PersonIdentity identity, Visit visit, Place place, Instant admittedAt, Instant learnedAt) {
        this(source, identity, visit, place, admittedAt, learnedAt, Optional.empty());
    }
}
