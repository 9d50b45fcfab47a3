package org.homeward.carepackage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;

/**
 * Puts a package on hold because its person was admitted: visits stop with the next one, and the provider keeps the times.
 * The same admission told twice holds nothing twice; somebody who is admitted again before the care is back continues the
 * hold that is open.
 */
@UseCase
public class HoldCarePackage {

    private final CarePackages packages;
    private final Holds holds;
    private final Contracts contracts;
    private final Persons persons;
    private final KeepPackageStory story;
    private final Clock clock;

    public HoldCarePackage(CarePackages packages, Holds holds, Contracts contracts, Persons persons, KeepPackageStory story,
                           Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.contracts = contracts;
        this.persons = persons;
        this.story = story;
        this.clock = clock;
    }

    /** Holds the package if the policy says so. Whoever is told is told by the caller, in the same transaction. */
    public Outcome hold(Admitted admitted, HoldPolicy.Answer policy, Word word) {
        var found = packages.take(admitted.carePackage()).filter(it -> isOf(it, admitted.journey()));
        if (found.isEmpty()) {
            return new NotHeld("Nobody is matched for certain to whom this package belongs.");
        }
        var carePackage = found.get();
        var known = holds.of(carePackage.id()).stream().filter(hold -> hold.covers(admitted.journey(), admitted.since()))
                .findFirst();
        if (known.isPresent()) {
            return new AlreadyHeld(known.get());
        }
        if (admitted.leftAt().isPresent()) {
            return new NotHeld("The person had left hospital before we heard of the admission.");
        }
        var open = holds.newest(carePackage.id()).filter(Hold::isOpen);
        if (open.isPresent()) {
            return carryOn(carePackage, open.get(), admitted, word);
        }
        holds.newest(carePackage.id()).filter(hold -> carePackage.state() == PackageState.LAPSED).ifPresent(hold ->
                story.keep(carePackage, hold.inHospital(admitted.journey(), admitted.since()), Optional.of(admitted.journey()),
                        "carePackage.personBack", word, "The person is in hospital again; " + carePackage.id() + " has lapsed."));
        return reasonAgainst(carePackage, policy, London.day(clock.instant())).<Outcome>map(NotHeld::new)
                .orElseGet(() -> begin(carePackage, admitted, policy, word));
    }

    private Outcome begin(CarePackage carePackage, Admitted admitted, HoldPolicy.Answer policy, Word word) {
        var now = clock.instant();
        var today = London.day(now);
        var terms = policy.with(carePackage.termsOn(today).contract()
                .flatMap(contract -> contracts.on(carePackage.council(), contract, today)));
        var from = terms.startsWhen() == StartsWhen.NOW ? now
                : carePackage.nextVisit(now).map(PlannedVisit::at).orElse(now);
        var hold = new Hold(HoldId.fresh(), carePackage.id(), List.of(
                new Hold.InHospital(admitted.journey(), admitted.since(), Optional.empty())), terms, now, from,
                today.plusDays(terms.slotHeldDays()), HoldPhase.TOLD, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
        story.keep(carePackage.become(PackageState.ON_HOLD), hold, Optional.of(admitted.journey()), "carePackage.held", word,
                "The care package " + carePackage.id() + " is on hold. Its times are kept until "
                        + London.words(hold.slotHeldUntil()) + ". The provider has not confirmed it yet.");
        return new Held(hold);
    }

    private Outcome carryOn(CarePackage carePackage, Hold open, Admitted admitted, Word word) {
        var awaiting = open.phase() == HoldPhase.RESTART_ASKED || open.phase() == HoldPhase.RESTART_CONFIRMED;
        var hold = (awaiting ? open.restartWithdrawn() : open).inHospital(admitted.journey(), admitted.since());
        story.keep(carePackage, hold, Optional.of(admitted.journey()), "carePackage.heldOn", word, "The care package "
                + carePackage.id() + " stays on hold: the person is in hospital again."
                + (awaiting ? " The provider has to be told that it does not restart yet." : ""));
        return new HeldOn(hold, awaiting);
    }

    private static Optional<String> reasonAgainst(CarePackage carePackage, HoldPolicy.Answer policy, LocalDate today) {
        return switch (policy.action()) {
            case NOTIFY_ONLY -> Optional.of("The person arranges this care: they are told, and it goes on.");
            case KEEP_RUNNING -> Optional.of("This care goes on while the person is away.");
            case ASK_PERSON -> Optional.of("Somebody decides whether this care is put on hold.");
            case HOLD -> !carePackage.isOn(today) ? Optional.of("This care is not agreed for today.")
                    : carePackage.state() == PackageState.ACTIVE ? Optional.empty()
                    : Optional.of("A package that is " + carePackage.state().words() + " is not put on hold.");
        };
    }

    private boolean isOf(CarePackage carePackage, JourneyId journey) {
        return persons.of(journey).map(Person::id).equals(
                persons.find(carePackage.person()).map(persons::surviving).map(Person::id));
    }

    /**
     * Somebody is in hospital.
     *
     * @param since  when the stay began, or when the hospital says that the person is back after having left
     * @param leftAt when the person left, where that is known already
     */
    public record Admitted(JourneyId journey, CarePackageId carePackage, Instant since, Optional<Instant> leftAt) {

        public Admitted {
            Objects.requireNonNull(journey);
            Objects.requireNonNull(carePackage);
            Objects.requireNonNull(since);
            Objects.requireNonNull(leftAt);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** On hold from now on; the provider has to be told. */
    public record Held(Hold hold) implements Outcome {
    }

    /**
     * It was on hold already and stays so for one more stay.
     *
     * @param restartWithdrawn whether the provider had been asked to come back and has to be told that it does not
     */
    public record HeldOn(Hold hold, boolean restartWithdrawn) implements Outcome {
    }

    /** This admission has been told before. */
    public record AlreadyHeld(Hold hold) implements Outcome {
    }

    /** The package goes on as it is, for a reason in words. */
    public record NotHeld(String because) implements Outcome {
    }
}
