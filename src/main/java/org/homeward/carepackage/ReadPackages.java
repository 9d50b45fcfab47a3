package org.homeward.carepackage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.journey.London;
import org.homeward.person.Person;
import org.homeward.person.PersonId;
import org.homeward.person.Persons;
import org.homeward.person.RecognisePerson;

/**
 * Makes a package of what somebody has written about it, or says everything that is wrong. Somebody who is not known yet is
 * entered.
 */
public final class ReadPackages {

    private final CarePackages packages;
    private final Contracts contracts;
    private final PackageTypes types;
    private final Persons persons;
    private final RecognisePerson recognising;
    private final Directory directory;
    private final RandomGenerator random;
    private final Clock clock;

    public ReadPackages(CarePackages packages, Contracts contracts, PackageTypes types, Persons persons,
                        RecognisePerson recognising, Directory directory, RandomGenerator random, Clock clock) {
        this.packages = packages;
        this.contracts = contracts;
        this.types = types;
        this.persons = persons;
        this.recognising = recognising;
        this.directory = directory;
        this.random = random;
        this.clock = clock;
    }

    CarePackage read(String council, Map<String, String> cells, Optional<CarePackage> before) {
        var written = new WrittenPackage(cells);
        var today = London.day(clock.instant());
        var reference = written.reference("reference");
        var client = written.reference("client_reference");
        var provider = provider(written);
        var type = written.oneOf("type", code -> Optional.of(code).filter(types.today()::containsKey),
                types.today().keySet().stream());
        var funder = written.oneOf("funded_by", Funder::of, Arrays.stream(Funder.values()).map(Funder::key));
        var start = written.dayWritten("start");
        var review = written.day("review");
        var end = written.day("end");
        start.ifPresent(first -> end.filter(first::isAfter).ifPresent(last -> written.problem("end",
                "the last day, " + last + ", is before the first, " + first)));
        var terms = start.flatMap(first -> terms(written, council, first, before, today));
        var person = person(written, before);
        var state = start.flatMap(first -> state(written, first, end, before, today));
        type.filter(it -> state.filter(PackageState::isRunning).isPresent())
                .ifPresent(it -> refuseSecond(written, person, it, start.get(), end, before, council));
        if (!written.problems().isEmpty()) {
            throw new PackageRefused(written.problems());
        }
        return new CarePackage(before.map(CarePackage::id).orElseGet(this::freshId), person.map(Person::id).orElseGet(
                () -> enter(written)), council, reference, provider, client, type.get(), funder.get(), terms.get(),
                start.get(), review, end.or(() -> Optional.of(today).filter(it -> state.get() == PackageState.ENDED)
                        .flatMap(day -> lastDay(before, start.get(), day))), state.get(), before.map(CarePackage::version).orElse(0));
    }

    private String provider(WrittenPackage written) {
        var provider = written.written("provider");
        var known = directory.organisation(provider).filter(it -> it.kind().givesCare());
        if (known.isEmpty() && !provider.isEmpty()) {
            written.problem("provider", "there is no provider \"" + provider + "\" here; an administrator enters it first");
        }
        return provider;
    }

    /** Of a package that is over: as it was, else today; none where it never began. */
    private static Optional<LocalDate> lastDay(Optional<CarePackage> before, LocalDate start, LocalDate today) {
        return before.filter(it -> it.state() == PackageState.ENDED).map(CarePackage::end)
                .orElseGet(() -> Optional.of(today).filter(day -> !start.isAfter(day)));
    }

    private Optional<List<PackageTerms>> terms(WrittenPackage written, String council, LocalDate start,
                                               Optional<CarePackage> before, LocalDate today) {
        var visits = written.visits();
        var rate = written.rate();
        var contract = Optional.of(written.cell("contract")).filter(it -> !it.isEmpty());
        var from = written.day("changes_from").orElse(before.isEmpty() || today.isBefore(start) ? start : today);
        if (from.isBefore(start)) {
            written.problem("changes_from", "this is before the first day, " + start);
        }
        contract.filter(it -> contracts.of(council).stream().noneMatch(terms -> terms.contract().equals(it))).ifPresent(it ->
                written.problem("contract", "there is no contract \"" + it + "\"; enter its terms first"));
        if (visits.isEmpty() || rate.isEmpty()) {
            return Optional.empty();
        }
        return written.made("visits", () -> new PackageTerms(from, visits.get(), rate.get(), contract))
                .map(terms -> before.map(it -> changed(written, it.terms(), terms, today)).orElse(List.of(terms)));
    }

    /** What was agreed for days that have passed stays; what is agreed for days to come can be changed, moved and taken back. */
    private static List<PackageTerms> changed(WrittenPackage written, List<PackageTerms> known, PackageTerms now, LocalDate today) {
        var last = known.get(known.size() - 1);
        var moved = last.from().isAfter(today) && !written.cell("changes_from").isEmpty() && !last.from().equals(now.from());
        if (last.sameAs(now) && !moved) {
            return known;
        }
        if (now.from().isBefore(today)) {
            written.problem("changes_from", "what was agreed for days that have passed stays as it was; write " + today
                    + " or a later day");
        }
        var stay = known.stream().filter(it -> it.from().isBefore(now.from()) && !(it.from().isAfter(today) && it.sameAs(now))).toList();
        var same = !stay.isEmpty() && stay.get(stay.size() - 1).sameAs(now);
        return same ? stay : Stream.concat(stay.stream(), Stream.of(now)).toList();
    }

    /** Who it is; empty for somebody not known yet, and where something is wrong. */
    private Optional<Person> person(WrittenPackage written, Optional<CarePackage> before) {
        var born = written.dayWritten("birth_date");
        var surname = written.written("surname");
        written.written("given_name");
        var recognised = written.nhsNumber().map(number -> recognising.of(number, surname, born));
        recognised.stream().flatMap(it -> it.against().stream()).forEach(it -> written.problem(it.field(), it.sentence()));
        var known = recognised.flatMap(RecognisePerson.Recognised::person);
        before.filter(it -> !known.map(Person::id).equals(persons.find(it.person()).map(persons::surviving).map(Person::id)))
                .ifPresent(it -> written.problem("nhs_number", "this package is somebody else's; a package does not change its person"));
        return known.map(person -> before.isPresent() ? persons.find(before.get().person()).orElse(person) : person);
    }

    private Optional<PackageState> state(WrittenPackage written, LocalDate start, Optional<LocalDate> end,
                                         Optional<CarePackage> before, LocalDate today) {
        if (end.filter(today::isAfter).isPresent()) {
            return Optional.of(PackageState.ENDED);
        }
        var now = before.map(CarePackage::state);
        var asked = written.cell("state").isEmpty() ? now.or(() -> Optional.of(PackageState.ACTIVE))
                : written.oneOf("state", PackageState::of, Arrays.stream(PackageState.values()).map(PackageState::key));
        if (asked.filter(PackageState::isAgreed).isPresent() && now.filter(it -> !it.isAgreed()).isEmpty()) {
            return asked.map(it -> it.on(today, start, end));
        }
        if (asked.equals(now) || asked.filter(it -> it == PackageState.ACTIVE).isPresent()
                && now.filter(it -> it == PackageState.ON_HOLD || it == PackageState.LAPSED).isPresent()) {
            return now;
        }
        asked.filter(it -> it == PackageState.ENDED).flatMap(it -> end).filter(today::isBefore).ifPresent(last -> written.problem(
                "state", "the last day, " + last + ", has not come; write active, and the care ends by itself"));
        asked.filter(it -> it == PackageState.ON_HOLD || it == PackageState.LAPSED).ifPresent(it ->
                written.problem("state", "a package is put on hold by an admission and lapses with its hold; write active"));
        asked.filter(it -> now.filter(known -> !known.mayBecome(it)).isPresent()).ifPresent(it -> written.problem("state",
                "a package that is " + now.get().words() + " cannot become " + it.words()));
        return asked.map(it -> it.on(today, start, end));
    }

    private void refuseSecond(WrittenPackage written, Optional<Person> person, String type, LocalDate start,
                              Optional<LocalDate> end, Optional<CarePackage> before, String council) {
        person.stream().flatMap(it -> packages.of(it.id()).stream())
                .filter(other -> other.state().isRunning() && other.type().equals(type) && other.isOnSomeDayOf(start, end))
                .filter(other -> before.filter(it -> it.id().equals(other.id())).isEmpty()).findFirst()
                .ifPresent(other -> written.problem("type", "this person has a package of this kind on the same days already"
                        + (other.council().equals(council) ? ", " + other.reference() : "") + "; end it first or change it"));
    }

    private PersonId enter(WrittenPackage written) {
        return recognising.enter(written.nhsNumber().orElseThrow(), written.cell("surname"), written.cell("given_name"),
                written.day("birth_date"));
    }

    private CarePackageId freshId() {
        return Stream.generate(() -> CarePackageId.fresh(random)).filter(id -> packages.find(id).isEmpty()).findFirst().orElseThrow();
    }
}
