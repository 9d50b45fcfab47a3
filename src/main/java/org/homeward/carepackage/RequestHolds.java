package org.homeward.carepackage;

import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.person.WhenMerged;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/** Asks for every package of somebody who is matched for certain and has been admitted. Told twice, nothing is held twice. */
@UseCase
public class RequestHolds implements WhenMerged {

    private final Persons persons;
    private final Stays stays;
    private final CarePackages packages;
    private final HoldProcess process;

    public RequestHolds(Persons persons, Stays stays, CarePackages packages, HoldProcess process) {
        this.persons = persons;
        this.stays = stays;
        this.packages = packages;
        this.process = process;
    }

    public void of(JourneyId journey) {
        persons.of(journey).map(Person::id).ifPresent(person -> packages.of(person).stream()
                .filter(it -> goesOn(it.state())).forEach(it -> process.request(journey, it.id())));
    }

    /** Care that was known of the other record alone is care of somebody in hospital now. */
    @Override
    public void merged(List<JourneyId> open) {
        open.stream().filter(journey -> stays.of(journey).filter(Stay::isOpen).isPresent()).forEach(this::of);
    }

    /** Lapsed care is not held, yet whoever was at home without it is safe in hospital from now on. */
    private static boolean goesOn(PackageState state) {
        return state == PackageState.ACTIVE || state == PackageState.ON_HOLD || state == PackageState.LAPSED;
    }
}
