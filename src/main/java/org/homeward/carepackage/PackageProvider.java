package org.homeward.carepackage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.ProvidersOfCare;
import org.homeward.tasks.ProvidersOfCare.Provider;

/** Knows the provider of the care that somebody had before and comes back to, by what it calls them itself. A care home counts first. */
public final class PackageProvider implements ProvidersOfCare.Source {

    private static final Set<String> CARE_HOMES = Set.of("care-home-residential", "care-home-nursing");

    private final Persons persons;
    private final CarePackages packages;

    public PackageProvider(Persons persons, CarePackages packages) {
        this.persons = persons;
        this.packages = packages;
    }

    @Override
    public Optional<Provider> of(JourneyId journey) {
        return persons.of(journey).map(Person::id).map(packages::of).orElse(List.of()).stream().filter(it -> it.state().isRunning())
                .min(Comparator.comparing((CarePackage it) -> !CARE_HOMES.contains(it.type())).thenComparing(CarePackage::start, Comparator.reverseOrder()))
                .map(it -> new Provider(it.provider(), it.clientReference()));
    }
}
