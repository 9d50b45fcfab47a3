package org.homeward.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.homeward.journey.London;

/** Whoever is made up, whatever happens to them fits together. */
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final List<World> WORLDS = List.of(
            new World(Places.northbridge(1, FIRST, FIRST.plusDays(60), 60)),
            new World(Places.england(2, FIRST, FIRST.plusDays(60), 0.02, 4)));
    private static final Set<String> REASONS = England.delayReasons().keySet();
    private static final Set<String> OUTCOMES =
            Set.of("recovered", "reduced", "same", "increased", "care-home", "readmitted", "died");

    private static Course course(int world, int number) {
        var of = WORLDS.get(world);
        var first = of.course(number % of.size());
        return number % 2 == 0 ? first : of.again(first).orElse(first);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void timesAreInOrder(@ForAll @IntRange(max = 1) int world, @ForAll @IntRange(max = 1_000_000) int number) {
        var course = course(world, number);
        var moments = new ArrayList<Instant>();
        moments.add(course.arrival().at());
        moments.add(course.arrival().admittedAt());
        course.setbacks().forEach(setback -> moments.addAll(List.of(setback.from(), setback.to())));
        course.readyAt().ifPresent(moments::add);
        moments.add(course.ending().at());
        course.comesBackAt().ifPresent(moments::add);
        assertThat(moments).isSorted();
        assertThat(course.wards()).isNotEmpty();
        assertThat(course.wards().get(0).from()).isEqualTo(course.arrival().admittedAt());
        assertThat(course.wards().stream().map(Course.WardStay::from).toList()).isSorted()
                .allMatch(at -> at.isBefore(course.ending().at()));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void whoLeavesHasOneWayHomeAndWasReady(@ForAll @IntRange(max = 1) int world, @ForAll @IntRange(max = 1_000_000) int number) {
        var course = course(world, number);
        assertThat(course.wayHome().isPresent()).isEqualTo(course.readyAt().isPresent());
        if (course.ending().kind() == Course.Ending.Kind.LEFT) {
            var way = course.wayHome().orElseThrow();
            assertThat(way.kind()).startsWith(way.pathway().name().toLowerCase(Locale.ROOT));
            assertThat(way.destination()).startsWith(way.pathway().name().toLowerCase(Locale.ROOT));
            assertThat(course.inHospital()).isGreaterThan(Duration.ofHours(2));
        } else {
            assertThat(course.recovery()).isEmpty();
            assertThat(course.comesBackAt()).isEmpty();
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aDelayIsTheDaysFromBeingReadyAndHasAPublishedReason(@ForAll @IntRange(max = 1) int world,
                                                             @ForAll @IntRange(max = 1_000_000) int number) {
        var course = course(world, number);
        course.readyAt().ifPresent(ready -> assertThat(course.delay().map(Course.Delay::days).orElse(0))
                .isEqualTo((int) (London.day(course.ending().at()).toEpochDay() - London.day(ready).toEpochDay())));
        course.delay().ifPresent(delay -> {
            assertThat(delay.days()).isPositive();
            assertThat(REASONS).contains(delay.reason());
        });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void peoplePlausiblyExist(@ForAll @IntRange(max = 1) int world, @ForAll @IntRange(max = 1_000_000) int number) {
        var course = course(world, number);
        var person = course.person();
        assertThat(person.ageOn(London.day(course.arrival().at()))).isBetween(18, 103);
        assertThat(person.sex()).isIn("F", "M");
        assertThat(person.postcode()).matches("(NB|[QVX][A-Z])\\d [1-9][ABDEFGHJLNPQRSTUWXYZ]{2}");
        assertThat(course.needs().livesAlone()).isEqualTo(!course.needs().home().equals("care-home") && person.livesWith().isEmpty());
        person.contact().ifPresent(contact -> {
            assertThat(contact.telephone()).matches("01632 960\\d{3}");
            assertThat(contact.helps()).isEqualTo(course.needs().carerCanHelp());
        });
        assertThat(person.contact().isPresent() || !course.needs().carerCanHelp()).isTrue();
        if (!course.arrival().isPlanned()) {
            assertThat(course.wayHome().filter(way -> way.pathway() == Pathway.P3
                    && person.ageOn(London.day(course.arrival().at())) < 40)).isEmpty();
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void supportAfterwardsEndsAsAJourneyCanEnd(@ForAll @IntRange(max = 1) int world, @ForAll @IntRange(max = 1_000_000) int number) {
        var course = course(world, number);
        course.recovery().ifPresent(recovery -> {
            assertThat(recovery.weeks()).isBetween(1, 6);
            assertThat(OUTCOMES).contains(recovery.outcome());
            assertThat(recovery.hoursAtFirst()).isPositive();
            assertThat(recovery.from()).isEqualTo(course.ending().at());
            assertThat(recovery.outcome().equals("readmitted")).isEqualTo(course.comesBackAt()
                    .filter(at -> at.isBefore(recovery.from().plus(Duration.ofDays(7L * recovery.weeks())))).isPresent());
        });
    }

    /** Safeguarding, housing or money: what keeps somebody is also in what they need. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void whatKeepsSomebodyIsAmongTheirNeeds(@ForAll @IntRange(max = 1) int world, @ForAll @IntRange(max = 1_000_000) int number) {
        var course = WORLDS.get(world).course(number % WORLDS.get(world).size());
        course.delay().ifPresent(delay -> {
            switch (delay.reason()) {
                case "wc-safeguarding" -> assertThat(course.needs().safeguarding()).isTrue();
                case "wc-mental-capacity" -> assertThat(course.needs().capacityDoubted()).isTrue();
                case "ip-homeless-housing", "ip-homeless-nrpf", "cp-housing-provision" ->
                        assertThat(course.needs().homelessOrAtRisk()).isTrue();
                case "ip-self-funded" -> assertThat(course.needs().fundedBy()).isEqualTo("self");
                default -> assertThat(delay.owner()).isIn("hospital", "hub", "council", "provider", "community-health", "housing", "icb",
                        "family");
            }
        });
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    void theReasonsAreThoseOfTheCodeList() throws IOException {
        assertThat(DelayReason.all().stream().map(DelayReason::code).collect(Collectors.toSet())).isEqualTo(REASONS);
        try (var list = Course.class.getResourceAsStream("/codes/delay-reasons-acute.csv")) {
            assertThat(REASONS).allMatch(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.substring(0, line.indexOf(','))).toList()::contains);
        }
    }
}
