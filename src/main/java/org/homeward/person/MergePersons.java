package org.homeward.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Merge.Effect;
import org.homeward.person.Merge.Pair;
import org.homeward.person.Merge.State;

/**
 * Makes one person of two records, because the hospital has found that they are the same, and undoes it again. Both
 * records and all that belongs to them are kept; open journeys, and with them their tasks, go to the surviving record.
 * Records that contradict each other are never merged by a message: somebody has to look.
 */
@UseCase
public class MergePersons {

    private static final int MOST = 100;

    private final Merges merges;
    private final Persons persons;

    public MergePersons(Merges merges, Persons persons) {
        this.merges = merges;
        this.persons = persons;
    }

    public Outcome merge(Merge told) {
        return settle(merges.keep(told));
    }

    /** The newest merges that hospitals have asked for, whatever became of them. */
    public List<Merge> newest() {
        return merges.newest(MOST);
    }

    /** A number has become known here: merges that waited for it are made. */
    public void learned(HospitalIdentifier number) {
        merges.waitingFor(number).forEach(this::settle);
    }

    private Outcome settle(Merge merge) {
        if (merge.state() != State.WAITING) {
            return merge.state() == State.TO_LOOK_AT ? new Contradiction() : new Merged(List.of());
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
        if (contradict(losing, surviving)) {
            merges.change(merge.with(State.TO_LOOK_AT, Effect.NONE));
            return new Contradiction();
        }
        var moved = persons.openJourneys(losing.id());
        var together = new ArrayList<>(persons.openJourneys(surviving.id()));
        persons.merge(losing.id(), surviving.id());
        moved.forEach(journey -> persons.match(journey, surviving.id()));
        merges.change(merge.with(State.DONE, new Effect(Optional.of(new Pair(losing.id(), surviving.id())), moved,
                Optional.empty())));
        together.addAll(moved);
        return new Merged(together);
    }

    /** Undoes a merge: records, journeys and numbers are as they were before it. */
    public boolean undo(long merge) {
        return merges.find(merge).filter(found -> found.state() == State.DONE).map(this::undo).orElse(false);
    }

    /** The hospital parts two records again. */
    public boolean part(HospitalIdentifier losing, HospitalIdentifier surviving) {
        return merges.newest(losing, surviving).filter(found -> found.state() != State.UNDONE).map(this::undo).orElse(false);
    }

    private boolean undo(Merge merge) {
        merge.effect().record().ifPresent(pair -> {
            persons.part(pair.losing());
            merge.effect().moved().forEach(journey -> persons.match(journey, pair.losing()));
        });
        merge.effect().tied().ifPresent(persons::untie);
        merges.change(merge.with(State.UNDONE, merge.effect()));
        return true;
    }

    /** Two verified NHS numbers, or two birth dates, cannot be one person's. */
    private static boolean contradict(Person one, Person other) {
        return one.nhsNumberVerified() && other.nhsNumberVerified() && !one.nhsNumber().equals(other.nhsNumber())
                || one.birthDate().isPresent() && other.birthDate().isPresent() && !one.birthDate().equals(other.birthDate());
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** One person now; the open journeys, where there is more than one of them somebody has to look. */
    public record Merged(List<JourneyId> openJourneys) implements Outcome {

        public Merged {
            openJourneys = List.copyOf(openJourneys);
        }
    }

    /** Neither number is known here; it is made as soon as one is. */
    public record NobodyKnown() implements Outcome {
    }

    /** The records contradict each other, so nothing was done. */
    public record Contradiction() implements Outcome {
    }
}
