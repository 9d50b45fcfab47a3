package org.homeward.pathway;

import java.util.Optional;
import java.util.Set;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.PackageState;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;

/** Finds the care home in which somebody lives, by the council's record of care packages. */
public final class CareHomes {

    private static final Set<String> TYPES = Set.of("care-home-residential", "care-home-nursing");

    private final Persons persons;
    private final CarePackages packages;

    public CareHomes(Persons persons, CarePackages packages) {
        this.persons = persons;
        this.packages = packages;
    }

    /** Empty where no such package is known, or where it has ended. */
    Optional<CarePackage> of(JourneyId journey) {
        return persons.of(journey).flatMap(person -> packages.of(person.id()).stream()
                .filter(it -> TYPES.contains(it.type()) && it.state() != PackageState.ENDED).findFirst());
    }
}
