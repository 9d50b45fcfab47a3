package org.homeward.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.person.PersonIdentity;

/**
 * One time in hospital, as it follows from all that was said about it. Nothing is recorded here; it is what the record
 * should say.
 *
 * @param events as they happened; the first is an admission
 */
public record Spell(List<StayEvent> events, Stay.State state) {

    public Spell {
        events = List.copyOf(events);
        Objects.requireNonNull(state);
        if (events.isEmpty() || events.get(0).kind() != StayEvent.Kind.ADMITTED) {
            throw new IllegalArgumentException("A time in hospital begins with an admission");
        }
    }

    public StayEvent admission() {
        return events.get(0);
    }

    public Instant admittedAt() {
        return admission().happenedAt();
    }

    /** Where the person lay, and since when: one after the other, as far as places were told. */
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (var event : events) {
            event.details().place().filter(place -> !place.raw().isEmpty()).filter(place -> isNews(spots, place))
                    .ifPresent(place -> spots.add(new Spot(place, event.happenedAt(), event.word())));
        }
        return spots;
    }

    /**
     * How the person left. Where several said it, the newest word counts; what somebody here has said counts before the
     * hospital's.
     */
    public Optional<Leaving> leaving() {
        return ending(event -> true).map(event -> event.details().leaving()
                .orElseGet(() -> new Leaving(event.happenedAt(), Optional.of("4"), Optional.empty())));
    }

    /** Who said that the person left. */
    public Optional<StayEvent> leftBy() {
        return ending(event -> true);
    }

    /** The death in hospital, where there was one. */
    public Optional<StayEvent> death() {
        return state == Stay.State.LEFT ? ending(event -> event.kind() == StayEvent.Kind.DIED) : Optional.empty();
    }

    /** The newest word on when the person is expected to leave. */
    public Optional<LocalDate> expectedOn() {
        return said().filter(event -> event.kind() == StayEvent.Kind.EXPECTED || event.details().expectedOn().isPresent())
                .reduce((older, newer) -> newer).flatMap(event -> event.details().expectedOn());
    }

    /** The newest word on how the person was admitted. */
    public Optional<String> admissionMethod() {
        return said().flatMap(event -> event.details().admissionMethod().stream()).reduce((older, newer) -> newer);
    }

    /** Who the person is: of everything the newest word. */
    public Optional<PersonIdentity> who() {
        return said().reduce(Optional.<PersonIdentity>empty(), Spell::learn, (one, other) -> other.or(() -> one));
    }

    private static Optional<PersonIdentity> learn(Optional<PersonIdentity> known, StayEvent event) {
        var told = event.details().who();
        return event.kind() == StayEvent.Kind.REASSIGNED && told.isPresent() ? told
                : told.map(newer -> known.map(newer::or).orElse(newer)).or(() -> known);
    }

    Spell recordedInError() {
        return new Spell(events, Stay.State.RECORDED_IN_ERROR);
    }

    private Optional<StayEvent> ending(Predicate<StayEvent> which) {
        var endings = said().filter(event -> event.kind().endsTheStay()).filter(which).toList();
        return endings.stream().filter(event -> !event.word().isTheHospitals()).reduce((older, newer) -> newer)
                .or(() -> endings.stream().reduce((older, newer) -> newer));
    }

    private Stream<StayEvent> said() {
        return events.stream().sorted(StayEvent.AS_IT_WAS_SAID);
    }

    private static boolean isNews(List<Spot> spots, Place place) {
        return spots.isEmpty() || !spots.get(spots.size() - 1).place().sameSpotAs(place);
    }

    static Comparator<Spell> byAdmission() {
        return Comparator.comparing(Spell::admittedAt);
    }

    /** One place where the person lay, from this moment on. */
    public record Spot(Place place, Instant since, StayEvent.Word word) {

        public Spot {
            Objects.requireNonNull(place);
            Objects.requireNonNull(since);
            Objects.requireNonNull(word);
        }
    }
}
