package org.homeward.carepackage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.London;
import org.homeward.person.PersonId;

/**
 * The care that one provider gives one person.
 *
 * @param council         who arranges it, and by whose people it is kept
 * @param reference       what the council calls it; unique there, and no number of the person
 * @param clientReference what the provider calls the person, by which alone it is written to
 * @param type            code of the list {@code package-types}, for example {@code home-care}
 * @param terms           what was agreed and from when, oldest first, at least one
 * @param start           the first day
 * @param end             the last day, where one is known; a package that was called off before it began has none
 * @param state           as it stands on the day on which it was read or made
 * @param version         counts up with each change
 */
public record CarePackage(CarePackageId id, PersonId person, String council, String reference, String provider,
                          String clientReference, String type, Funder funder, List<PackageTerms> terms, LocalDate start,
                          Optional<LocalDate> review, Optional<LocalDate> end, PackageState state, int version) {

    private static final int LOOKS_AHEAD_DAYS = 35;

    public CarePackage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(person);
        Objects.requireNonNull(council);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(clientReference);
        Objects.requireNonNull(type);
        Objects.requireNonNull(funder);
        Objects.requireNonNull(start);
        Objects.requireNonNull(review);
        Objects.requireNonNull(state);
        terms = terms.stream().sorted(Comparator.comparing(PackageTerms::from)).toList();
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a package has visits and a rate");
        }
        if (end.filter(start::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day, " + end.get() + ", is before the first, " + start);
        }
    }

    /**
     * The same package in another state.
     *
     * @throws TransitionRefused where that state cannot follow
     */
    public CarePackage become(PackageState next) {
        if (!state.mayBecome(next)) {
            throw new TransitionRefused("A package that is " + state.words() + " cannot become " + next.words() + ".");
        }
        return with(next);
    }

    /** The same package as it stands on a day. */
    public CarePackage on(LocalDate today) {
        return with(state.on(today, start, end));
    }

    /** The same package with a last day; its state is what that day makes of it. */
    CarePackage lastingUntil(LocalDate day, LocalDate today) {
        return with(Optional.of(day), state).on(today);
    }

    /** The same package, over for good. */
    CarePackage ended(Optional<LocalDate> lastDay) {
        become(PackageState.ENDED);
        return with(lastDay, PackageState.ENDED);
    }

    private CarePackage with(PackageState next) {
        return with(end, next);
    }

    private CarePackage with(Optional<LocalDate> lastDay, PackageState next) {
        return new CarePackage(id, person, council, reference, provider, clientReference, type, funder, terms, start, review,
                lastDay, next, version);
    }

    /** What counts on a day; before the first terms, those. */
    public PackageTerms termsOn(LocalDate day) {
        return terms.stream().filter(it -> !it.from().isAfter(day)).reduce((older, newer) -> newer).orElse(terms.get(0));
    }

    /** The visits that were agreed for a day; none before the first day and after the last. */
    public List<PlannedVisit> visitsOn(LocalDate day) {
        return isOn(day) ? termsOn(day).visits().on(day) : List.of();
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(start) && end.filter(day::isAfter).isEmpty() && !wasCalledOff();
    }

    /** Whether some of these days are days of this care. */
    boolean isOnSomeDayOf(LocalDate first, Optional<LocalDate> last) {
        return end.filter(first::isAfter).isEmpty() && last.filter(start::isAfter).isEmpty();
    }

    /** Whether it was ended before it began. */
    public boolean wasCalledOff() {
        return state == PackageState.ENDED && end.isEmpty();
    }

    /** Every visit from one moment on and before another, in order. */
    public Stream<PlannedVisit> visitsBetween(Instant from, Instant until) {
        return until.isBefore(from) ? Stream.empty() : London.day(from).datesUntil(London.day(until).plusDays(1))
                .flatMap(day -> visitsOn(day).stream()).filter(visit -> !visit.at().isBefore(from) && visit.at().isBefore(until));
    }

    /** The first visit from a moment on, looked for over five weeks; empty for care without visits. */
    public Optional<PlannedVisit> nextVisit(Instant moment) {
        var first = London.day(moment).isBefore(start) ? start.atStartOfDay(London.ZONE).toInstant() : moment;
        return visitsBetween(first, first.plus(Duration.ofDays(LOOKS_AHEAD_DAYS))).findFirst();
    }

    @Override
    public String toString() {
        return "Care package " + id;
    }
}
