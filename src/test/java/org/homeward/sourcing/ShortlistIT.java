package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homeward.sourcing.ServicesToAsk.in;
import static org.homeward.sourcing.ServicesToAsk.parts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Places;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.ReserveCapacity;
import org.homeward.capacity.Source;
import org.homeward.journey.London;
import org.homeward.sourcing.ScoreWeights.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Whom to ask for care, by the tables and on PostgreSQL")
class ShortlistIT {

    @Autowired
    private ShortlistServices shortlist;
    @Autowired
    private MarketShares shares;
    @Autowired
    private ScoreWeights weights;
    @Autowired
    private CareServices services;
    @Autowired
    private CapacityRegister register;
    @Autowired
    private ReserveCapacity reserving;
    @Autowired
    private ReadCapacity capacity;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final String id = UUID.randomUUID().toString().substring(0, 6);
    private final String council = "council-" + id;
    private LocalDate today;

    @BeforeEach
    void aCouncilOfItsOwn() {
        today = London.day(clock.instant());
        jdbc.sql("insert into organisation (id, kind, name) values (?, 'council', 'Council')").param(council).update();
        jdbc.sql("""
                        insert into person (id, nhs_number_verified, surname, given_name, birth_date, postcode, created_at)
                        values (:person, false, 'Shortlist', 'Ada', date '1940-01-01', 'NB1 4QT', now())""")
                .param("person", person()).update();
        jdbc.sql("""
                        insert into journey (id, person, matched, stage, stage_since, trust, ward, hub, council, opened_at)
                        values (:id, :person, true, 'deciding', now(), 'northbridge', 'northbridge-4a', 'northbridge-hub', :council, now())""")
                .param("id", journey()).param("person", person()).param("council", council).update();
    }

    @Test
    @DisplayName("near, wide and left out, with the sentences of the table and the points of each part")
    void shortlisted() {
        kept("near", 2, Band.MORNING, Band.TEA);
        kept("slow", 0, Band.MORNING, Band.TEA);
        said("slow", Band.MORNING, 1, today.plusDays(1), clock.instant());
        said("slow", Band.TEA, 1, today.plusDays(1), clock.instant());
        kept("old");
        said("old", Band.MORNING, 5, today.minusDays(5), clock.instant().minus(Duration.ofDays(5)));
        said("old", Band.TEA, 5, today, clock.instant());
        kept("silent");
        kept("full", 0, Band.MORNING, Band.TEA);
        services.keep(service("closed").with(Optional.of(new Closed("No staff", clock.instant()))));
        var found = ours(wanted(), ref("near"));
        assertThat(found).extracting(it -> it.service().ref() + " " + it.ring().key() + ": " + it.because()).containsExactly(
                ref("near") + " near: It serves this district and has enough free places.",
                ref("slow") + " near: It serves this district and has enough free places.",
                ref("old") + " wide: It serves this district; what was said of its places is too old to rely on.",
                ref("silent") + " wide: It serves this district; nobody has said how many places are free.",
                ref("closed") + " left-out: It is closed to new people.",
                ref("full") + " left-out: It has said that it does not have enough free places.");
        assertThat(parts(found.get(0)).get("continuity")).isEqualTo(new Score.Part("continuity", 100, 25, "Has cared for the person before"));
        assertThat(parts(found.get(1)).get("start").points()).isEqualTo(80);
        assertThat(parts(found.get(1)).get("start").words()).startsWith("Has places a day later, said within the hour");
        assertThat(shortlist.of(wanted(), council, Set.of())).as("those of other councils are named too")
                .anySatisfy(it -> assertThat(it.because()).isEqualTo("It does not work in this area."));
        assertThat(weights.of(CareKind.NEIGHBOURS)).isEqualTo(new Weights(25, 40, 35, 0, 0));
    }

    @Test
    @DisplayName("a place that is kept for somebody else cannot be had, on that day or a later one")
    void reserved() {
        kept("near", 1, Band.MORNING, Band.TEA);
        assertThat(ours(wanted()).get(0).ring()).isEqualTo(Ring.NEAR);
        assertThat(reserving.reserve(ref("near"), Band.TEA, today, 1, "O-" + id, "test")).isTrue();
        assertThat(ours(wanted()).get(0).ring()).isEqualTo(Ring.LEFT_OUT);
        said("near", Band.TEA, 2, today.plusDays(3), clock.instant());
        assertThat(parts(ours(wanted()).get(0)).get("start").points()).isEqualTo(40);
    }

    @Test
    @DisplayName("what is read for booking is what everybody else reads, band by band and day by day")
    void sameFigures() {
        kept("near", 4, Band.MORNING, Band.TEA, Band.BED);
        said("near", Band.TEA, 1, today.plusDays(2), clock.instant());
        said("near", Band.TEA, 3, today.plusDays(2), clock.instant());
        reserving.reserve(ref("near"), Band.MORNING, today.plusDays(1), 2, "O-" + id, "test");
        var service = services.find(ref("near")).orElseThrow();
        for (var day = today; day.isBefore(today.plusDays(5)); day = day.plusDays(1)) {
            assertThat(capacity.said(List.of(service), EnumSet.allOf(Band.class), day).get(ref("near"))).isEqualTo(capacity.of(service, day));
            assertThat(capacity.said(List.of(service), Set.of(Band.TEA), day).get(ref("near"))).singleElement()
                    .extracting(Places::free).isEqualTo(day.isBefore(today.plusDays(2)) ? 4 : 3);
        }
        assertThat(register.changing(today, today.plusDays(4), List.of(ref("near")), Set.of(Band.TEA))).containsExactly(ref("near"));
        assertThat(register.changing(today, today.plusDays(4), List.of(ref("near")), Set.of(Band.MORNING))).containsExactly(ref("near"));
        assertThat(register.changing(today.plusDays(2), today.plusDays(4), List.of(ref("near")), Set.of(Band.TEA))).isEmpty();
        assertThat(register.changing(today, today.plusDays(4), List.of(ref("near")), Set.of(Band.BED))).isEmpty();
    }

    @Test
    @DisplayName("shares count who was chosen since that day, and places under contract")
    void marketShares() {
        kept("big", 0, Band.MORNING);
        kept("small", 0, Band.MORNING);
        said("small", Band.MORNING, 4, today, clock.instant());
        services.keep(without(service("spot")));
        said("spot", Band.MORNING, 9, today, clock.instant());
        offer("big", "active", today);
        offer("small", "chosen", today);
        offer("spot", "ended", today.minusDays(30));
        offer("small", "not-chosen", today);
        offer("small", "ended", today.minusDays(100));
        assertThat(shares.of(council, today.minusDays(90))).extracting(MarketShare::organisation, MarketShare::placements,
                        MarketShare::minutesPerWeek, it -> Math.round(it.share()), it -> Math.round(it.expected()), MarketShare::isBeyondTolerance)
                .containsExactly(tuple(ref("big"), 1, 2 * 75 * 7, 33L, 50L, true),
                        tuple(ref("small"), 1, 2 * 75 * 7, 33L, 50L, true),
                        tuple(ref("spot"), 1, 2 * 75 * 7, 33L, 0L, true));
        assertThat(shares.of(council, today.minusDays(120))).filteredOn(it -> it.organisation().equals(ref("small")))
                .singleElement().extracting(MarketShare::placements).isEqualTo(2);
    }

    private List<Candidate> ours(Wanted wanted, String... before) {
        return shortlist.of(wanted, council, Set.of(before)).stream().filter(it -> it.service().council().equals(council)).toList();
    }

    private Wanted wanted() {
        return new Wanted(Set.of("home-care"), "NB1", List.of(Band.MORNING, Band.TEA), 1, clock.instant(), Optional.of(Gender.WOMEN),
                Optional.empty(), List.of());
    }

    private void kept(String name, int free, Band... bands) {
        services.keep(service(name));
        Arrays.stream(bands).forEach(band -> said(name, band, free, today, clock.instant()));
    }

    private void kept(String name) {
        kept(name, 0);
    }

    private CareService service(String name) {
        jdbc.sql("insert into organisation (id, kind, name) values (?, 'provider', ?) on conflict do nothing").params(ref(name), name).update();
        var it = in(ServicesToAsk.homeCare(ref(name)), council, "NB1");
        return with(it, new Terms(Optional.of("HC"), Optional.empty(), Quality.GOOD));
    }

    private static CareService without(CareService it) {
        return with(it, new Terms(Optional.empty(), Optional.empty(), Quality.GOOD));
    }

    private static CareService with(CareService it, Terms terms) {
        return new CareService(it.ref(), it.council(), it.organisation(), it.name(), it.kind(), it.districts(), it.criteria(), it.opening(),
                it.arrival(), it.workers(), terms, it.closed());
    }

    private void said(String name, Band band, int free, LocalDate from, Instant at) {
        register.add(new Figure(ref(name), from, band, 10, 10 - free, true, Source.PAGE, at, "test"));
    }

    private void offer(String name, String state, LocalDate made) {
        var code = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        var at = made.atTime(9, 0).atZone(London.ZONE).toOffsetDateTime();
        jdbc.sql("""
                        insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes,
                               care_workers, tasks, start_from, equipment, infection, summary, continuity, state, opened_at, looked_since, opened_by,
                               closed_at, closed_because)
                        values (:ref, :journey, :council, 'P1', 'discharge', '{home-care}', 'NB1', '80 to 89', '{morning,tea}', 2, '{45,30}',
                               2, '{}', :at, '{}', 'no', 'Test', false, 'confirmed', :at, :at, 'test', :at, 'Test')""")
                .param("ref", "N-" + code).param("journey", journey()).param("council", council).param("at", at).update();
        var closed = !Set.of("chosen", "active").contains(state);
        jdbc.sql("""
                        insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by,
                               chosen_by, closed_at)
                        values (:ref, :need, :service, :service, 1, 0, :state, 50, '[]', :at, :at, :by, case when :closed then :at end)""")
                .param("ref", "O-" + code).param("need", "N-" + code).param("service", ref(name)).param("state", state).param("at", at)
                .param("by", state.equals("not-chosen") ? null : "person").param("closed", closed).update();
    }

    private String ref(String name) {
        return name + "-" + id;
    }

    private String journey() {
        return "J-" + id.toUpperCase(Locale.ROOT);
    }

    private UUID person() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
