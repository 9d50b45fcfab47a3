package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What was agreed about a package from a day on. What was agreed before stays, so that no old account changes.
 *
 * @param contract the contract's own reference, where the care is bought under one
 */
public record PackageTerms(LocalDate from, VisitPattern visits, Rate rate, Optional<String> contract) {

    public PackageTerms {
        Objects.requireNonNull(from);
        Objects.requireNonNull(visits);
        Objects.requireNonNull(rate);
        Objects.requireNonNull(contract);
        if (visits.isEmpty() && !rate.isByDay()) {
            throw new IllegalArgumentException("care that is paid by the hour or visit needs visits, for example "
                    + "daily 07:30-09:00 30 min");
        }
    }

    boolean sameAs(PackageTerms other) {
        return visits.equals(other.visits) && rate.equals(other.rate) && contract.equals(other.contract);
    }
}
