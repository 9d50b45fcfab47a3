package org.homeward.carepackage;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.homeward.carepackage.RestartPolicy.Action;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.Persons;
import org.homeward.tasks.ReceivesPerson;

/** Says which provider comes again after hospital: the one of the package that begins again, or somebody’s own care home. */
public final class CareThatBeginsAgain implements ReceivesPerson {

    private static final Set<String> CARE_HOME = Set.of("care-home-residential", "care-home-nursing");
    private static final Set<String> NOBODY_COMES_TO_HELP = Set.of("meals", "telecare", "community-equipment", "day-opportunity");

    private final Persons persons;
    private final CarePackages packages;
    private final Holds holds;
    private final NeedNow need;
    private final Journeys journeys;

    public CareThatBeginsAgain(Persons persons, CarePackages packages, Holds holds, NeedNow need, Journeys journeys) {
        this.persons = persons;
        this.packages = packages;
        this.holds = holds;
        this.need = need;
        this.journeys = journeys;
    }

    /** Of several packages the one whose care workers do most for the person. */
    @Override
    public Optional<Plan> plan(JourneyId journey) {
        var asBefore = journeys.find(journey).flatMap(Journey::pathway).filter(pathway -> !pathway.equals("P0")).isEmpty();
        return persons.of(journey).flatMap(person -> packages.of(person.id()).stream().filter(it -> it.state().isRunning())
                .filter(it -> asBefore || CARE_HOME.contains(it.type())).filter(it -> isNeeded(journey, it))
                .min(Comparator.comparing((CarePackage it) -> NOBODY_COMES_TO_HELP.contains(it.type()))
                        .thenComparing(it -> it.id().value()))
                .map(it -> new Plan(How.AS_BEFORE, it.type(), Optional.of(new Receiver(it.provider(), it.clientReference())), true)));
    }

    private boolean isNeeded(JourneyId journey, CarePackage carePackage) {
        return holds.newest(carePackage.id()).filter(hold -> need.of(journey, carePackage, hold) == Action.END).isEmpty();
    }
}
