package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.sourcing.ServicesToAsk.ALWAYS;
import static org.homeward.sourcing.ServicesToAsk.ANY_TIME;
import static org.homeward.sourcing.ServicesToAsk.NOW;
import static org.homeward.sourcing.ServicesToAsk.TODAY;
import static org.homeward.sourcing.ServicesToAsk.between;
import static org.homeward.sourcing.ServicesToAsk.homeCare;
import static org.homeward.sourcing.ServicesToAsk.in;
import static org.homeward.sourcing.ServicesToAsk.parts;
import static org.homeward.sourcing.ServicesToAsk.service;
import static org.homeward.sourcing.ServicesToAsk.visits;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Workers;
import org.homeward.sourcing.Fit.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom to ask for care, in which order, and why")
class ShortlistServicesTest {

    private final ServicesToAsk directory = new ServicesToAsk();

    @Test
    @DisplayName("the near ring first, the best of each ring first, and those that are left out last with the reason")
    void inOrder() {
        directory.with(homeCare("closed").with(Optional.of(new Closed("No staff", NOW))), homeCare("silent"), homeCare("plain"),
                        homeCare("known"), homeCare("full"), in(homeCare("abroad"), "westmoor", "NB1"), in(homeCare("beside"), "eastvale", "NB9"))
                .said("closed", 3, Band.MORNING).said("plain", 3, Band.MORNING).said("known", 3, Band.MORNING)
                .said("full", 0, Band.MORNING).said("abroad", 3, Band.MORNING).said("beside", 3, Band.MORNING);
        var found = directory.found(visits(Band.MORNING), "known");
        assertThat(found).extracting(it -> it.service().ref() + " " + it.ring().key()).containsExactly("known near", "plain near",
                "beside wide", "silent wide", "abroad left-out", "closed left-out", "full left-out");
        assertThat(found.get(6)).satisfies(it -> {
            assertThat(it.because()).contains("TOO_FEW");
            assertThat(it.score()).isEqualTo(Score.NONE);
            assertThat(it.isAsked()).isFalse();
        });
        assertThat(directory.asked).filteredOn(it -> !it.isOpen() || it.area() == Fit.Area.ELSEWHERE)
                .extracting(Fit::room).as("nobody looks for the places of who is left out anyway").containsOnly(Fit.Room.ENOUGH);
    }

    @Test
    @DisplayName("who can begin later has fewer points, and what is less sure counts for less")
    void start() {
        directory.with(homeCare("today"), homeCare("later"), homeCare("unsure"), homeCare("old"), homeCare("half"), homeCare("never"))
                .said("today", 2, Band.MORNING, Band.TEA)
                .said("later", 0, Band.MORNING, Band.TEA)
                .said("later", Band.MORNING, 1, TODAY.plusDays(1), NOW).said("later", Band.TEA, 1, TODAY.plusDays(2), NOW)
                .said("unsure", Band.MORNING, 1, TODAY, NOW).said("unsure", Band.TEA, 1, TODAY, NOW.minus(Duration.ofHours(20)))
                .said("old", Band.MORNING, 1, TODAY, NOW).said("old", Band.TEA, 1, TODAY, NOW.minus(Duration.ofDays(3)))
                .said("half", 1, Band.MORNING)
                .said("never", 0, Band.MORNING, Band.TEA).said("never", Band.MORNING, 4, TODAY.plusDays(5), NOW);
        assertThat(directory.found(visits(Band.MORNING, Band.TEA))).extracting(it -> it.service().ref() + " " + it.ring().key() + " "
                + (it.isAsked() ? parts(it).get("start").points() + " " + parts(it).get("start").words() : "")).containsExactly(
                "today near 100 Has places on the day wanted, said within the hour on a page: still good",
                "later near 60 Has places 2 days later, said within the hour on a page: still good",
                "unsure near 50 Has places on the day wanted, said 20 hours ago on a page: getting old",
                "half wide 0 Nobody has said how many places are free",
                "old wide 0 Not known when it can start: its places were said 3 days ago on a page: too old to rely on",
                "never left-out ");
    }

    @Test
    @DisplayName("two care workers together need two places")
    void twoPlaces() {
        directory.with(homeCare("one")).said("one", 1, Band.MORNING);
        var two = new Wanted(Set.of("home-care"), "NB1", List.of(Band.MORNING), 2, NOW, Optional.empty(), Optional.empty(), List.of());
        assertThat(directory.only(two).ring()).isEqualTo(Ring.LEFT_OUT);
        assertThat(directory.only(visits(Band.MORNING)).ring()).isEqualTo(Ring.NEAR);
    }

    @Test
    @DisplayName("women or men, a language and skills are there, are not there, or nobody knows")
    void people() {
        assertThat(people(new Workers(Gender.WOMEN, List.of("polish"), List.of("catheter care", "hoist")))).isEqualTo(People.YES);
        assertThat(people(new Workers(Gender.BOTH, List.of("Polish"), List.of("catheter care")))).isEqualTo(People.YES);
        assertThat(people(new Workers(Gender.NOT_KNOWN, List.of("Polish"), List.of("catheter care")))).isEqualTo(People.NOT_KNOWN);
        assertThat(people(new Workers(Gender.WOMEN, List.of(), List.of("catheter care")))).isEqualTo(People.NOT_KNOWN);
        assertThat(people(new Workers(Gender.WOMEN, List.of("Polish"), List.of()))).isEqualTo(People.NOT_KNOWN);
        assertThat(people(new Workers(Gender.MEN, List.of("Polish"), List.of()))).isEqualTo(People.NO);
        assertThat(people(new Workers(Gender.WOMEN, List.of("Urdu"), List.of("catheter care")))).isEqualTo(People.NO);
        assertThat(people(new Workers(Gender.WOMEN, List.of("Polish"), List.of("hoist")))).isEqualTo(People.NO);
    }

    private static People people(Workers workers) {
        var wanted = new Wanted(Set.of("home-care"), "NB1", List.of(Band.MORNING), 1, NOW, Optional.of(Gender.WOMEN), Optional.of("Polish"),
                List.of("catheter care"));
        return new Criteria(wanted, "eastvale", TODAY).of(service("one", "home-care", ALWAYS, ANY_TIME, workers), Fit.Room.ENOUGH).people();
    }

    @Test
    @DisplayName("visits come on all seven days and within the hours of the service; neighbours when they can")
    void times() {
        var workers = homeCare("one").workers();
        var weekdays = new Opening(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Optional.empty(), Optional.empty());
        var neighbours = new Wanted(Set.of("voluntary-sector"), "NB1", List.of(Band.MORNING), 1, NOW, Optional.empty(), Optional.empty(),
                List.of());
        assertThat(timesFit(visits(Band.MORNING), ALWAYS, ANY_TIME)).isTrue();
        assertThat(timesFit(visits(Band.MORNING), weekdays, ANY_TIME)).isFalse();
        assertThat(timesFit(neighbours, weekdays, ANY_TIME)).isTrue();
        assertThat(neighbours.care()).isEqualTo(CareKind.NEIGHBOURS);
        assertThat(timesFit(visits(Band.MORNING, Band.BED), between("07:00", "22:00"), ANY_TIME)).isTrue();
        assertThat(timesFit(visits(Band.MORNING, Band.BED), between("07:00", "19:00"), ANY_TIME)).isFalse();
        assertThat(timesFit(visits(Band.NIGHT), between("20:00", "08:00"), ANY_TIME)).isTrue();
        assertThat(timesFit(visits(Band.NIGHT), between("07:00", "22:00"), ANY_TIME)).isFalse();
        assertThat(timesFit(visits(Band.LUNCH), between("20:00", "08:00"), ANY_TIME)).isFalse();
        assertThat(workers.gender()).isEqualTo(Gender.BOTH);
    }

    @Test
    @DisplayName("into a bed somebody comes on the days and by the hour of the home")
    void admission() {
        var home = service("home", "care-home-residential", ALWAYS, new Arrival(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                Optional.of(LocalTime.of(16, 0))), homeCare("one").workers());
        directory.with(home).said("home", 1, Band.RESIDENTIAL);
        assertThat(parts(directory.only(bed(Duration.ZERO))).get("start").points()).isEqualTo(100);
        assertThat(parts(directory.only(bed(Duration.ofHours(7)))).get("start").words()).startsWith("Has places 2 days later");
        assertThat(parts(directory.only(bed(Duration.ofDays(1)))).get("start").points()).isEqualTo(80);
        assertThat(timesFit(bed(Duration.ofDays(3)), ALWAYS, new Arrival(Set.of(DayOfWeek.WEDNESDAY), Optional.empty()))).isFalse();
    }

    private static Wanted bed(Duration from) {
        return new Wanted(Set.of("care-home-residential"), "NB1", List.of(Band.RESIDENTIAL), 1, NOW.plus(from), Optional.empty(),
                Optional.empty(), List.of());
    }

    private static boolean timesFit(Wanted wanted, Opening opening, Arrival arrival) {
        return new Criteria(wanted, "eastvale", TODAY.plusDays(Duration.between(NOW, wanted.startFrom()).toDays()))
                .of(service("one", "home-care", opening, arrival, homeCare("one").workers()), Fit.Room.ENOUGH).timesFit();
    }

    @Test
    @DisplayName("each part of the score says why")
    void breakdown() {
        directory.with(homeCare("known"), in(homeCare("beside"), "eastvale", "NB9", "EV1"), in(homeCare("away"), "eastvale", "EV1"))
                .said("known", 1, Band.MORNING).said("beside", 1, Band.MORNING).said("away", 1, Band.MORNING)
                .share("known", 30, 20).share("beside", 26, 20).share("away", 10, 20);
        var found = directory.found(visits(Band.MORNING), "known");
        assertThat(found).extracting(it -> it.service().ref()).containsExactly("known", "away", "beside");
        assertThat(found.get(0).score()).isEqualTo(new Score(82, List.of(
                new Score.Part("continuity", 100, 25, "Has cared for the person before"),
                new Score.Part("travel", 100, 15, "Serves NB1"),
                new Score.Part("start", 100, 30, "Has places on the day wanted, said within the hour on a page: still good"),
                new Score.Part("quality", 80, 15, "Rated good"),
                new Score.Part("share", 0, 15, "Had 30 % of such placements lately, 20 % expected, which is more apart than agreed"))));
        assertThat(parts(found.get(2)).get("travel").words()).isEqualTo("Serves other districts of NB");
        assertThat(parts(found.get(2)).get("share").points()).isEqualTo(40);
        assertThat(parts(found.get(1)).get("travel").points()).isZero();
        assertThat(parts(found.get(1)).get("share").points()).isEqualTo(100);
    }
}
