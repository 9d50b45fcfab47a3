package org.homeward.carepackage;

import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;

/** Asks for every package of somebody who is matched for certain and has been admitted. Told twice, nothing is held twice. */
@UseCase
public class RequestHolds {

    private final Persons persons;
    private final CarePackages packages;
    private final HoldProcess process;

    public RequestHolds(Persons persons, CarePackages packages, HoldProcess process) {
        this.persons = persons;
        this.packages = packages;
        this.process = process;
    }

    public void of(JourneyId journey) {
        persons.of(journey).map(Person::id).ifPresent(person -> packages.of(person).stream()
                .filter(it -> goesOn(it.state())).forEach(it -> process.request(journey, it.id())));
    }

    /** Lapsed care is not held, yet whoever was at home without it is safe in hospital from now on. */
    private static boolean goesOn(PackageState state) {
        return state == PackageState.ACTIVE || state == PackageState.ON_HOLD || state == PackageState.LAPSED;
    }
}
