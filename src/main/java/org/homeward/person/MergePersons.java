package org.homeward.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.access.RecordReviews;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Merge.Effect;
import org.homeward.person.Merge.Pair;
import org.homeward.person.Merge.State;

/**
 * Makes one person of two records, because the hospital has found that they are the same, and undoes it again. Both
 * records and all that belongs to them are kept; open journeys, and with them their tasks, go to the surviving record.
 * Where the records contradict each other, or both are in hospital, nothing is merged or parted before information governance
 * has looked (task {@code review-merge}).
 */
@UseCase
public class MergePersons {

    private static final int MOST = 100;

    private final Merges merges;
    private final Persons persons;
    private final Arrivals arrivals;
    private final RecordReviews reviews;
    private final Supplier<Stream<WhenMerged>> followers;

    public MergePersons(Merges merges, Persons persons, Arrivals arrivals, RecordReviews reviews, Supplier<Stream<WhenMerged>> followers) {
        this.merges = merges;
        this.persons = persons;
        this.arrivals = arrivals;
        this.reviews = reviews;
        this.followers = followers;
    }

    public Outcome merge(Merge told) {
        var outcome = settle(merges.keep(told));
        if (outcome instanceof Merged merged) {
            follow(merged.openJourneys());
        }
        return outcome;
    }

    /** The newest merges that hospitals have asked for, whatever became of them. */
    public List<Merge> newest() {
        return merges.newest(MOST);
    }

    /** One merge with the two records that it is about, where both are known; the losing one first. */
    public Optional<Reviewed> reviewed(long merge) {
        return merges.find(merge).map(found -> new Reviewed(found, Stream.of(found.losing(), found.surviving())
                .flatMap(number -> persons.tied(number).stream()).toList()));
    }

    /** A number has become known here: merges that waited for it are made. Whoever is admitted by it is followed as everybody else is. */
    public void learned(HospitalIdentifier number) {
        merges.waitingFor(number).forEach(this::settle);
    }

    private Outcome settle(Merge merge) {
        if (merge.state() != State.WAITING) {
            return merge.state() == State.TO_LOOK_AT ? new ToLookAt(List.of()) : new Merged(List.of());
        }
        var losing = persons.tied(merge.losing()).map(persons::surviving);
        var surviving = persons.tied(merge.surviving()).map(persons::surviving);
        if (losing.isPresent() && surviving.isPresent()) {
            return settle(merge, losing.get(), surviving.get());
        }
        if (losing.isPresent() || surviving.isPresent()) {
            var unknown = losing.isPresent() ? merge.surviving() : merge.losing();
            persons.tie(unknown, losing.or(() -> surviving).orElseThrow().id());
            merges.change(merge.with(State.DONE, new Effect(Optional.empty(), List.of(), Optional.of(unknown))));
            return new Merged(List.of());
        }
        return new NobodyKnown();
    }

    private Outcome settle(Merge merge, Person losing, Person surviving) {
        if (losing.id().equals(surviving.id())) {
            merges.change(merge.with(State.DONE, Effect.NONE));
            return new Merged(List.of());
        }
        var open = Stream.of(losing, surviving).flatMap(person -> persons.openJourneys(person.id()).stream()).toList();
        var bothInHospital = !persons.openJourneys(losing.id()).isEmpty() && !persons.openJourneys(surviving.id()).isEmpty();
        if (bothInHospital || contradict(losing, surviving)) {
            merges.change(merge.with(State.TO_LOOK_AT, Effect.NONE));
            ask(merge, losing, surviving);
            return new ToLookAt(open);
        }
        join(merge, losing, surviving);
        return new Merged(open);
    }

    private void join(Merge merge, Person losing, Person surviving) {
        var moved = persons.openJourneys(losing.id());
        persons.merge(losing.id(), surviving.id());
        moved.forEach(journey -> persons.match(journey, surviving.id()));
        merges.change(merge.with(State.DONE, new Effect(Optional.of(new Pair(losing.id(), surviving.id())), moved,
                Optional.empty())));
    }

    /** The task belongs to a journey of one of the two; people without any journey are on nobody's way home. */
    private void ask(Merge merge, Person one, Person other) {
        Stream.of(one, other).flatMap(person -> persons.journeys(person.id()).stream()).findFirst().ifPresent(journey ->
                reviews.request(journey, RecordReviews.Matter.MERGE, String.valueOf(merge.id())));
    }

    /**
     * Information governance has looked: the records are made one, or parted again, as it found. Where it cannot tell, they stay as
     * they are.
     *
     * @return whether they are one person now
     */
    public boolean decide(long id, Finding found) {
        var meant = merges.find(id).orElseThrow();
        toldOf(meant).forEach(merge -> {
            if (merge.state() == State.TO_LOOK_AT && found == Finding.SAME_PERSON) {
                settleAsOne(merge);
            } else if (merge.state() == State.TO_LOOK_AT) {
                merges.change(merge.with(State.KEPT_APART, merge.effect()));
            } else if (merge.state() == State.DONE && found == Finding.TWO_PEOPLE) {
                undo(merge);
            }
        });
        return merges.find(id).orElseThrow().state() == State.DONE;
    }

    private void settleAsOne(Merge merge) {
        var losing = persons.surviving(persons.tied(merge.losing()).orElseThrow());
        var surviving = persons.surviving(persons.tied(merge.surviving()).orElseThrow());
        if (losing.id().equals(surviving.id())) {
            merges.change(merge.with(State.DONE, Effect.NONE));
        } else {
            join(merge, losing, surviving);
            follow(persons.openJourneys(surviving.id()));
        }
    }

    private void follow(List<JourneyId> open) {
        followers.get().forEach(it -> it.merged(open));
    }

    /** Undoes a merge: records, journeys and numbers are as they were before it, and later journeys go where their number belongs. */
    public Parting undo(long merge) {
        return merges.find(merge).filter(found -> found.state() == State.DONE).map(this::partUnlessBothAreInHospital)
                .orElse(Parting.NOTHING_TO_PART);
    }

    /** The hospital parts two records again. */
    public Parting part(HospitalIdentifier losing, HospitalIdentifier surviving) {
        return merges.newest(losing, surviving).filter(found -> found.state() != State.UNDONE)
                .map(this::partUnlessBothAreInHospital).orElse(Parting.NOTHING_TO_PART);
    }

    /** The hospital may have said the same several times; all of it is taken back. */
    private Parting partUnlessBothAreInHospital(Merge meant) {
        var pairs = toldOf(meant).filter(merge -> merge.state() == State.DONE).toList();
        var twice = pairs.stream().flatMap(merge -> merge.effect().record().stream()).map(Pair::surviving)
                .flatMap(id -> persons.find(id).stream()).map(persons::surviving)
                .filter(person -> persons.openJourneys(person.id()).size() > 1).findFirst();
        if (twice.isPresent()) {
            ask(meant, twice.get(), twice.get());
            return Parting.ASKED_FIRST;
        }
        pairs.forEach(this::undo);
        return pairs.isEmpty() ? Parting.NOTHING_TO_PART : Parting.PARTED;
    }

    private Stream<Merge> toldOf(Merge meant) {
        return Stream.concat(Stream.of(meant), merges.newest(MOST).stream()
                .filter(merge -> merge.id() != meant.id() && merge.isOfTheSamePairAs(meant)));
    }

    private void undo(Merge merge) {
        merge.effect().record().ifPresent(pair -> {
            persons.part(pair.losing());
            var since = arrivals.under(merge.losing()).stream().filter(journey -> persons.of(journey).map(Person::id)
                    .equals(persons.find(pair.surviving()).map(persons::surviving).map(Person::id)));
            Stream.concat(merge.effect().moved().stream(), since).distinct()
                    .forEach(journey -> persons.match(journey, pair.losing()));
        });
        merge.effect().tied().ifPresent(persons::untie);
        merges.change(merge.with(State.UNDONE, merge.effect()));
    }

    /** Two verified NHS numbers, or two birth dates, cannot be one person's. */
    private static boolean contradict(Person one, Person other) {
        return one.nhsNumberVerified() && other.nhsNumberVerified() && !one.nhsNumber().equals(other.nhsNumber())
                || one.birthDate().isPresent() && other.birthDate().isPresent() && !one.birthDate().equals(other.birthDate());
    }

    /** What information governance found. */
    public enum Finding { SAME_PERSON, TWO_PEOPLE, CANNOT_TELL }

    /** What came of undoing a merge. */
    public enum Parting {
        PARTED,
        /** Both are in hospital, so information governance looks first. */
        ASKED_FIRST,
        NOTHING_TO_PART
    }

    /** A merge that somebody looks at, with the records that are known. */
    public record Reviewed(Merge merge, List<Person> records) {

        public Reviewed {
            records = List.copyOf(records);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** One person now, with the open journeys. */
    public record Merged(List<JourneyId> openJourneys) implements Outcome {

        public Merged {
            openJourneys = List.copyOf(openJourneys);
        }
    }

    /** Neither number is known here; it is made as soon as one is. */
    public record NobodyKnown() implements Outcome {
    }

    /** The records contradict each other or both are in hospital, so nothing was done and information governance is asked. */
    public record ToLookAt(List<JourneyId> openJourneys) implements Outcome {

        public ToLookAt {
            openJourneys = List.copyOf(openJourneys);
        }
    }
}
