package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Freed;
import org.homeward.capacity.FreedVisits;
import org.homeward.capacity.Places;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.Source;
import org.homeward.capacity.Trust;
import org.homeward.journey.London;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Visits that a hold or an end sets free are counted, and taken back when the care comes again")
class FreedVisitsTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 5, 5);

    private final HeldCare care = HeldCare.of(HeldCare.homeCare("daily 07:00-08:00 30 min x2 | daily 18:00-19:00 45 min"), "2026-05-04T09:00");
    private final Instant said = care.care.instant().minus(Duration.ofHours(2));

    @Test
    @DisplayName("while a person is in hospital, from the first visit that is not made to the first that is made again")
    void onHold() {
        assertThat(freed(said, TOMORROW, service("one"))).allMatch(Freed::isNothing);
        care.admitted();
        assertThat(freed(said, TOMORROW, service("one"))).containsExactly(new Freed(2, 0, 60), new Freed(1, 0, 45));
        assertThat(freed(said, LocalDate.of(2026, 5, 3), service("one"))).as("before the hold").isEmpty();
        assertThat(freed(care.care.instant().plusSeconds(60), TOMORROW, service("one"))).as("the provider knew").allMatch(Freed::isNothing);
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-05-05T07:00");
        assertThat(freed(said, TOMORROW, service("one"))).as("taken back").allMatch(Freed::isNothing);
    }

    @Test
    @DisplayName("for good when the times are lost or the care has ended")
    void forGood() {
        care.admitted();
        care.lapse.givenBack(care.newest().id(), care.word());
        assertThat(freed(said, TOMORROW, service("one"))).containsExactly(new Freed(0, 2, 60), new Freed(0, 1, 45));
        var other = HeldCare.homeCare("daily 12:00-13:00 30 min").lastingUntil(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));
        care.care.packages().keep(new CarePackage(HeldCare.ID, other.person(), other.council(), other.reference(), other.provider(),
                other.clientReference(), other.type(), other.funder(), other.terms(), other.start(), other.review(), other.end(),
                other.state(), care.carePackage().version()));
        assertThat(freed(said, TOMORROW, service("one"), Band.LUNCH)).containsExactly(new Freed(0, 1, 30));
        assertThat(new Freed(2, 1, 90).words()).isEqualTo(
                "set free since, worked out by Homeward: 2 while care is on hold, 1 for good, 90 minutes together");
    }

    @Test
    @DisplayName("with none, where a provider has two services of that kind, and nobody knows which it was")
    void twoOfAKind() {
        care.admitted();
        assertThat(freed(said, TOMORROW, List.of(service("one"), service("two")), Band.MORNING, Band.TEA)).allMatch(Freed::isNothing);
    }

    private List<Freed> freed(Instant at, LocalDate day, CareService service, Band... bands) {
        return freed(at, day, List.of(service), bands.length == 0 ? new Band[] {Band.MORNING, Band.TEA} : bands);
    }

    private List<Freed> freed(Instant at, LocalDate day, List<CareService> services, Band... bands) {
        var figures = services.stream().flatMap(service -> Stream.of(bands).map(band -> new Figure(service.ref(), London.day(at), band, 9, 9,
                true, Source.PAGE, at, "bea.broker"))).toList();
        return new ReadCapacity(new Said(figures), (age, kind, source) -> new Trust(Trust.Level.FRESH, 100, 24),
                new FreedVisits(care.care.packages(), care.care.holds()), care.care).of(services, day).values().stream()
                .flatMap(List::stream).map(Places::freed).toList();
    }

    private static CareService service(String ref) {
        var days = Set.of(DayOfWeek.MONDAY);
        return new CareService(ref, "eastvale", "brightwater", ref, "home-care", List.of("NB1"), "",
                new Opening(days, Optional.empty(), Optional.empty()), new Arrival(days, Optional.empty()),
                new Workers(Gender.BOTH, List.of(), List.of()), new Terms(Optional.empty(), Optional.empty(), Quality.GOOD), Optional.empty());
    }

    /** A register in which this was said and nothing is reserved. */
    private record Said(List<Figure> figures) implements CapacityRegister {

        @Override
        public void add(Figure figure) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Counted> on(LocalDate day, Collection<String> services) {
            return figures.stream().filter(it -> !it.day().isAfter(day)).map(it -> new Counted(it, 0)).toList();
        }

        @Override
        public List<LocalDate> changesAfter(LocalDate day, String service, Band band) {
            return List.of();
        }

        @Override
        public boolean isReserved(String service, Band band, String reference) {
            return false;
        }

        @Override
        public void reserve(Reservation reservation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void settle(String service, String reference, LocalDate countedFrom) {
            throw new UnsupportedOperationException("Nobody comes here");
        }

        @Override
        public boolean free(String service, String reference, Instant at) {
            return false;
        }
    }
}
