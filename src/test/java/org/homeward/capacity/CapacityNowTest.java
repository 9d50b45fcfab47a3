package org.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Free places are added up as one would by hand, and what is old counts for less")
class CapacityNowTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Trust FRESH = new Trust(Trust.Level.FRESH, 100, 24);
    private static final Trust AGEING = new Trust(Trust.Level.AGEING, 50, 24);
    private static final Trust STALE = new Trust(Trust.Level.STALE, 0, 24);

    private final CareService north = service("north", "home-care", "eastvale");
    private final CareService south = service("south", "home-care", "eastvale");
    private final CareService neighbours = service("neighbours", "voluntary-sector", "westmoor");
    private final CareService closed = north.with(Optional.of(new Closed("No staff", NOW)));

    @Test
    @DisplayName("by kind and time, closed services left out")
    void sums() {
        var shut = new CareService("shut", "eastvale", "brightwater", "Shut", "home-care", List.of("NB1"), "", north.opening(),
                north.arrival(), north.workers(), north.terms(), closed.closed());
        assertThat(CapacityNow.of(List.of(north, south, neighbours, shut), Map.of(
                "north", List.of(places("north", Band.MORNING, 10, 6, 1, true, FRESH), places("north", Band.TEA, 5, 5, 0, true, FRESH)),
                "south", List.of(places("south", Band.MORNING, 8, 3, 0, true, AGEING), places("south", Band.TEA, 4, 0, 0, false, STALE)),
                "neighbours", List.of(places("neighbours", Band.LUNCH, 3, 1, 0, true, STALE)),
                "shut", List.of(places("shut", Band.MORNING, 99, 0, 0, true, FRESH))))).containsExactly(
                new CapacityNow("home-care", Band.MORNING, 2, 18, 9, 1, 8, 550, 0, Freed.NONE),
                new CapacityNow("home-care", Band.TEA, 2, 9, 5, 0, 0, 0, 1, Freed.NONE),
                new CapacityNow("voluntary-sector", Band.LUNCH, 1, 3, 1, 0, 2, 0, 1, Freed.NONE));
    }

    @Test
    @DisplayName("said plainly, with the age")
    void words() {
        assertThat(new Places(figure("north", Band.TEA, 4, 1, true), 0, Freed.NONE, 3, FRESH).words()).isEqualTo("said 3 hours ago by telephone: still good");
        assertThat(new Places(figure("north", Band.TEA, 4, 1, true), 0, Freed.NONE, 0, FRESH).words()).startsWith("said within the hour");
        assertThat(new Places(figure("north", Band.TEA, 4, 1, true), 0, Freed.NONE, 73, STALE).words()).isEqualTo("said 3 days ago by telephone: too old to rely on");
        assertThat(new Places(figure("north", Band.TEA, 4, 1, true), 9, Freed.NONE, 1, FRESH).free()).isZero();
        assertThat(new CapacityNow("home-care", Band.TEA, 1, 4, 1, 0, 3, 150, 0, Freed.NONE).weighedWords()).isEqualTo("1.5");
    }

    @Test
    @DisplayName("never below zero, and no more taken than there are")
    void figuresThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure("north", Band.TEA, -1, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("north", Band.TEA, 1, 2, true));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("north", Band.TEA, 1, -1, true));
    }

    @Test
    @DisplayName("a provider sees its own, a council its own, the hub all, managers sums alone")
    void whoSees() {
        var provider = viewer("care-providers.brightwater");
        assertThat(ServiceAccess.sees(provider, north)).isTrue();
        assertThat(ServiceAccess.speaksFor(provider, north)).isTrue();
        assertThat(ServiceAccess.sees(viewer("care-providers.kestrel"), north)).isFalse();
        assertThat(ServiceAccess.seesFigures(provider)).isFalse();
        assertThat(ServiceAccess.sees(viewer("brokerage-officers.westmoor"), north)).isFalse();
        assertThat(ServiceAccess.speaksFor(viewer("social-workers.eastvale"), north)).isFalse();
        assertThat(ServiceAccess.sees(viewer("social-workers.eastvale"), north)).isTrue();
        assertThat(ServiceAccess.sees(viewer("hub-leads.northbridge-hub"), north)).isTrue();
        assertThat(ServiceAccess.speaksFor(viewer("hub-leads.northbridge-hub"), north)).isFalse();
        assertThat(ServiceAccess.sees(viewer("managers.eastvale"), north)).isFalse();
        assertThat(ServiceAccess.counts(viewer("managers.eastvale"), north, "eastvale"::equals)).isTrue();
        assertThat(ServiceAccess.counts(viewer("managers.eastvale"), neighbours, "eastvale"::equals)).isFalse();
        assertThat(ServiceAccess.counts(viewer("managers.northbridge"), neighbours, "eastvale"::equals)).isTrue();
        assertThat(ServiceAccess.counts(viewer("ward-staff.northbridge-7b"), north, "eastvale"::equals)).isFalse();
    }

    private static Viewer viewer(String group) {
        return new Viewer("somebody", Set.of(group));
    }

    private static Places places(String service, Band band, int capacity, int occupied, int reserved, boolean accepting, Trust trust) {
        return new Places(figure(service, band, capacity, occupied, accepting), reserved, Freed.NONE, 1, trust);
    }

    private static Figure figure(String service, Band band, int capacity, int occupied, boolean accepting) {
        return new Figure(service, TODAY, band, capacity, occupied, accepting, Source.TELEPHONE, NOW, "bea.broker");
    }

    private static CareService service(String ref, String kind, String council) {
        var days = Set.of(DayOfWeek.MONDAY);
        return new CareService(ref, council, "brightwater", ref, kind, List.of("NB1"), "", new Opening(days, Optional.empty(), Optional.empty()),
                new Arrival(days, Optional.empty()), new Workers(Gender.BOTH, List.of(), List.of()),
                new Terms(Optional.empty(), Optional.empty(), Quality.GOOD), Optional.empty());
    }
}
