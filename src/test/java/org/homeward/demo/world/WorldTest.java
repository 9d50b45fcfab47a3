package org.homeward.demo.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.journey.London;
import org.homeward.person.NhsNumber;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

    private static World world(long seed) {
        return new World(Places.england(seed, FIRST, LAST, 0.004, 3));
    }

    @Test
    void theSameSeedMakesTheSameWorld() {
        assertThat(world(7).courses().toList()).isEqualTo(world(7).courses().toList()).isNotEmpty();
    }

    @Test
    void anotherSeedMakesOtherPeople() {
        assertThat(names(world(7))).isNotEqualTo(names(world(8)));
    }

    @Test
    void aCourseIsTheSameWhetherTheOthersAreMadeOrNot() {
        var world = world(7);
        var all = world.courses().filter(course -> !course.again()).toList();
        assertThat(all).hasSize((int) world.size());
        var other = world(7);
        all.stream().filter(course -> course.number() % 23 == 0)
                .forEach(course -> assertThat(other.course(course.number())).isEqualTo(course));
    }

    @Test
    void aPartMadeBesideTheOthersIsTheSame() {
        var world = world(7);
        assertThat(LongStream.range(0, world.size()).parallel().mapToObj(world::course).toList())
                .isEqualTo(LongStream.range(0, world.size()).mapToObj(world::course).toList());
    }

    @Test
    void peopleArriveOneAfterTheOther() {
        assertThat(world(3).courses().map(course -> course.arrival().at()).toList()).isSorted();
    }

    @Test
    void peopleArriveOnTheDaysAskedFor() {
        assertThat(world(3).courses().map(course -> London.day(course.arrival().at())).distinct().toList())
                .isEqualTo(FIRST.datesUntil(LAST.plusDays(1)).toList());
    }

    @Test
    void everyNhsNumberIsInventedAndNobodysElse() {
        var world = world(11);
        var numbers = LongStream.range(0, world.size()).mapToObj(number -> world.course(number).person().nhsNumber().value()).toList();
        assertThat(numbers).hasSizeGreaterThan(2_000).doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(NhsNumber.read(number)).isPresent())
                .allMatch(number -> number.startsWith("999") && !number.startsWith("999000"));
    }

    /** Ninth digits whose number has no check digit are left out, so both ends of the range are looked at. */
    @Test
    void noNumberOfTheRangeIsGivenTwice() {
        var numbers = new Numbers(5);
        assertThat(LongStream.concat(LongStream.range(0, 50_000), LongStream.range(Numbers.MOST - 50_000, Numbers.MOST))
                .mapToObj(person -> numbers.of(person).value()).distinct().count()).isEqualTo(100_000);
    }

    @Test
    void morePeopleThanThereAreNumbersAreRefused() {
        var settings = Places.england(1, FIRST, FIRST.plusDays(120), 1, 3);
        assertThatThrownBy(() -> new World(settings)).hasMessageContaining("891000");
    }

    @Test
    void whoComesBackIsTheSamePersonAndComesBackWhenTheFirstCourseSays() {
        var world = world(3);
        var back = world.courses().filter(Course::again).toList();
        assertThat(back).isNotEmpty().allSatisfy(course -> {
            var first = world.course(course.number());
            assertThat(course.person()).isEqualTo(first.person());
            assertThat(course.arrival().at()).isEqualTo(first.comesBackAt().orElseThrow());
            assertThat(Period.between(London.day(first.ending().at()), London.day(course.arrival().at())).getDays()).isBetween(0, 30);
            assertThat(course.comesBackAt()).isEmpty();
        });
    }

    @Test
    void theDemosPeopleLiveInTheDemosTown() {
        var world = new World(Places.northbridge(1, FIRST, LAST, 20));
        var wards = world.settings().trusts().get(0).wards().stream().map(SimulatedWard::key).toList();
        assertThat(world.courses()).allSatisfy(course -> {
            assertThat(course.person().postcode()).matches("NB[1-9] [1-9][A-Z]{2}");
            assertThat(course.wards()).allMatch(stay -> wards.contains(stay.ward()) && !stay.ward().endsWith("-ed"));
        });
    }

    private static List<String> names(World world) {
        return Stream.of(0L, 1L, 2L, 3L, 4L).map(world::course).map(course -> course.person().givenName() + course.person().surname()
                + course.person().born()).toList();
    }
}
