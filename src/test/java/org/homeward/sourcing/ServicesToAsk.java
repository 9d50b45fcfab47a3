package org.homeward.sourcing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.Figure;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.Source;
import org.homeward.capacity.Trust;
import org.homeward.sourcing.ScoreWeights.Weights;
import org.homeward.sourcing.ShortlistTable.Answer;

/** A directory in memory with what its services have said, and tables that answer as those of the product do. */
final class ServicesToAsk {

    static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Opening ALWAYS = new Opening(EnumSet.allOf(DayOfWeek.class), Optional.empty(), Optional.empty());
    static final Arrival ANY_TIME = new Arrival(EnumSet.allOf(DayOfWeek.class), Optional.empty());
    private static final Weights WEIGHTS = new Weights(25, 15, 30, 15, 15);

    private final List<CareService> services = new ArrayList<>();
    private final Register register = new Register(new ArrayList<>());
    private final List<MarketShare> shares = new ArrayList<>();
    final List<Fit> asked = new ArrayList<>();

    static CareService homeCare(String ref) {
        return service(ref, "home-care", ALWAYS, ANY_TIME, new Workers(Gender.BOTH, List.of("English"), List.of("catheter care")));
    }

    static CareService service(String ref, String kind, Opening opening, Arrival arrival, Workers workers) {
        return new CareService(ref, "eastvale", ref, ref, kind, List.of("NB1"), "", opening, arrival, workers,
                new Terms(Optional.empty(), Optional.empty(), Quality.GOOD), Optional.empty());
    }

    static CareService in(CareService it, String council, String... districts) {
        return new CareService(it.ref(), council, it.organisation(), it.name(), it.kind(), List.of(districts), it.criteria(), it.opening(),
                it.arrival(), it.workers(), it.terms(), it.closed());
    }

    static Wanted visits(Band... bands) {
        return new Wanted(Set.of("home-care"), "NB1", List.of(bands), 1, NOW, Optional.empty(), Optional.empty(), List.of());
    }

    ServicesToAsk with(CareService... more) {
        services.addAll(List.of(more));
        return this;
    }

    /** Free places from a day on. */
    ServicesToAsk said(String service, Band band, int free, LocalDate day, Instant at) {
        register.figures().add(new Figure(service, day, band, 10, 10 - free, true, Source.PAGE, at, "bea.broker"));
        return this;
    }

    ServicesToAsk said(String service, int free, Band... bands) {
        List.of(bands).forEach(band -> said(service, band, free, TODAY, NOW));
        return this;
    }

    ServicesToAsk share(String organisation, double share, double expected) {
        shares.add(new MarketShare(organisation, organisation, "home-care", 1, 60, share, expected, Math.abs(share - expected) > 5));
        return this;
    }

    List<Candidate> found(Wanted wanted, String... caredBefore) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ShortlistServices(new Directory(services), new ReadCapacity(register, ServicesToAsk::trust, null, clock), register,
                (council, since) -> shares, this::answers, care -> WEIGHTS, clock).of(wanted, "eastvale", Set.of(caredBefore));
    }

    Candidate only(Wanted wanted) {
        return found(wanted).get(0);
    }

    static Map<String, Score.Part> parts(Candidate candidate) {
        return candidate.score().parts().stream().collect(Collectors.toMap(Score.Part::name, Function.identity()));
    }

    private static Trust trust(long ageHours, String kind, Source source) {
        return ageHours > 48 ? new Trust(Trust.Level.STALE, 0, 24) : ageHours > 12 ? new Trust(Trust.Level.AGEING, 50, 24)
                : new Trust(Trust.Level.FRESH, 100, 24);
    }

    private Map<Fit, Answer> answers(Set<Fit> fits) {
        asked.addAll(fits);
        return fits.stream().collect(Collectors.toMap(Function.identity(), it -> new Answer(ring(it), it.toString())));
    }

    private static Ring ring(Fit it) {
        var fits = it.isOpen() && it.offersKind() && it.timesFit() && it.area() != Fit.Area.ELSEWHERE && it.people() != Fit.People.NO
                && it.room() != Fit.Room.TOO_FEW;
        return !fits ? Ring.LEFT_OUT : it.area() == Fit.Area.SERVES && it.people() == Fit.People.YES && it.room() == Fit.Room.ENOUGH
                ? Ring.NEAR : Ring.WIDE;
    }

    private record Directory(List<CareService> all) implements CareServices {

        @Override
        public Optional<CareService> find(String ref) {
            return all.stream().filter(it -> it.ref().equals(ref)).findFirst();
        }

        @Override
        public Optional<CareService> take(String ref) {
            return find(ref);
        }

        @Override
        public void keep(CareService service) {
            throw new UnsupportedOperationException("Nothing is written here");
        }
    }

    private record Register(List<Figure> figures) implements CapacityRegister {

        @Override
        public void add(Figure figure) {
            figures.add(figure);
        }

        @Override
        public List<Counted> on(LocalDate day, Collection<String> services) {
            return figures.stream().filter(it -> services.contains(it.service()) && !it.day().isAfter(day))
                    .collect(Collectors.groupingBy(it -> it.service() + it.band())).values().stream()
                    .map(it -> it.stream().max(Comparator.comparing(Figure::day)).orElseThrow()).map(it -> new Counted(it, 0)).toList();
        }

        @Override
        public List<LocalDate> changesAfter(LocalDate day, String service, Band band) {
            return figures.stream().filter(it -> it.service().equals(service) && it.band() == band && it.day().isAfter(day))
                    .map(Figure::day).toList();
        }

        @Override
        public boolean isReserved(String service, Band band, String reference) {
            return false;
        }

        @Override
        public void reserve(Reservation reservation) {
            throw new UnsupportedOperationException("Nothing is written here");
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

    static Opening between(String from, String to) {
        return new Opening(EnumSet.allOf(DayOfWeek.class), Optional.of(LocalTime.parse(from)), Optional.of(LocalTime.parse(to)));
    }
}
