package org.homeward.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.London;

/** Makes the courses of a world, each from its number alone. */
final class Courses {

    private static final List<String> PLANNED_METHODS = List.of("11", "11", "12", "12", "13");
    private static final List<String> SENT_METHODS = List.of("22", "22", "22", "24", "28");
    private static final String DEPARTMENT_METHOD = "21";

    private final long seed;
    private final People people;
    private final Hours hours;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Fates> fates = new HashMap<>();
    private final Waits waits;
    private final Wait.Draw draw;

    Courses(WorldSettings settings) {
        seed = settings.seed();
        people = new People(seed);
        var all = Kind.all();
        hours = new Hours(all);
        all.forEach(kind -> kinds.put(kind.key(), kind));
        settings.trusts().forEach(trust -> fates.put(trust.key(), new Fates(trust.mix(), all, hours)));
        var withDate = all.stream().filter(Kind::hasReadyDate).toList();
        waits = new Waits(withDate);
        draw = new Wait.Draw(waits, new Reasons(withDate, waits));
    }

    Fates fatesOf(SimulatedTrust trust) {
        return fates.get(trust.key());
    }

    Course first(long number, SimulatedTrust trust, LocalDate day) {
        var dice = Dice.of(seed, number);
        var fate = fatesOf(trust).of(day.getDayOfWeek(), dice.about("fate"));
        var wait = draw.of(fate, dice.about("wait"));
        var age = people.age(fate.kind(), wait.isAboutHousing(), dice.about("age"));
        var living = Living.of(fate.kind(), wait.reason(), age, dice.about("living"));
        var person = people.of(number, trust, age, living, day, dice.about("person"));
        var funder = EarlierCare.funder(fate.kind(), wait.reason(), dice.about("funder"));
        var care = EarlierCare.of(fate.kind(), living, trust.council(person.council()), funder, dice.about("care"));
        var needs = NeedsDraft.of(fate.kind(), living, care, wait.reason(), funder, dice.about("needs"));
        var door = hours.doorOf(fate.kind(), day.getDayOfWeek(), dice.about("door"));
        var at = hours.arrival(day, door, dice.about("hour"));
        return course(number, trust, person, needs, arrival(at, door, age, dice.about("arrival")), fate, wait, false, dice);
    }

    /** The same person with the same needs and the same way home, some days later. */
    Optional<Course> again(Course first, SimulatedTrust trust) {
        return first.comesBackAt().map(at -> {
            var dice = Dice.of(seed, first.number()).about("again");
            var kind = kinds.get(first.wayHome().orElseThrow().kind());
            var leaves = dice.about("fate").chance(Fates.leavesAgain());
            var fate = new Fates.Fate(leaves ? Course.Ending.Kind.LEFT : Course.Ending.Kind.DIED, kind);
            var wait = draw.of(fate, dice.about("wait"));
            var arrival = arrival(at, Hours.Door.DEPARTMENT, first.person().ageOn(London.day(at)), dice.about("arrival"));
            return course(first.number(), trust, first.person(), first.needs(), arrival, fate, wait, true, dice);
        });
    }

    private Course course(long number, SimulatedTrust trust, SimulatedPerson person, Needs needs, Course.Arrival arrival,
                          Fates.Fate fate, Wait wait, boolean again, Dice dice) {
        var kind = fate.kind();
        var schedule = Schedule.of(arrival.admittedAt(), fate, wait, arrival.isPlanned(), waits, hours, dice.about("schedule"));
        var wards = WardWay.of(trust, kind, arrival.isPlanned(), person.ageOn(London.day(arrival.at())), schedule, dice.about("wards"));
        var delay = wait.reason().filter(reason -> schedule.days() > 0)
                .map(reason -> new Course.Delay(schedule.days(), reason.code(), reason.owner()));
        var wayHome = wait.isReady() ? Optional.of(new Course.WayHome(kind.pathway(), kind.key(), kind.destination()))
                : Optional.<Course.WayHome>empty();
        var after = fate.ending() == Course.Ending.Kind.LEFT
                ? Afterwards.of(kind, schedule.end(), needs.careWorkers(), !again, hours, dice.about("afterwards")) : Afterwards.NOTHING;
        return new Course(number, again, trust.key(), person, arrival, wards, needs, schedule.setbacks(), schedule.ready(), delay,
                wayHome, ending(fate, needs, schedule.end(), dice.about("ending")), after.recovery(), after.comesBackAt());
    }

    private static Course.Arrival arrival(Instant at, Hours.Door door, int age, Dice dice) {
        return switch (door) {
            case PLANNED -> new Course.Arrival(at, at, dice.one(PLANNED_METHODS), Complaints.planned(dice));
            case SENT_IN -> new Course.Arrival(at, at.plus(Duration.ofMinutes(dice.between(20, 180))), dice.one(SENT_METHODS),
                    Complaints.unplanned(age, dice));
            case DEPARTMENT -> new Course.Arrival(at, at.plus(Duration.ofMinutes((long) (60 * Math.min(24, Math.max(0.5,
                    dice.logNormal(Assumed.rate("door-to-bed-hours"), Assumed.rate("door-to-bed-spread"))))))), DEPARTMENT_METHOD,
                    Complaints.unplanned(age, dice));
        };
    }

    private static Course.Ending ending(Fates.Fate fate, Needs needs, Instant at, Dice dice) {
        return switch (fate.ending()) {
            case LEFT -> new Course.Ending(fate.ending(), at, "1", destination(fate.kind(), needs, dice));
            case SELF_DISCHARGED -> new Course.Ending(fate.ending(), at, "6", "19");
            case DIED -> new Course.Ending(fate.ending(), at, "4", "79");
        };
    }

    /** Codes of the NHS Data Dictionary: a care home, a hospice, another hospital's ward for a bed, temporary or usual home. */
    private static String destination(Kind kind, Needs needs, Dice dice) {
        return switch (kind.pathway()) {
            case P2 -> kind.isEndOfLife() ? "88" : dice.chance(0.5) ? "51" : "85";
            case P3 -> "85";
            default -> needs.home().equals(Living.CARE_HOME) ? "85" : needs.home().equals(Living.TEMPORARY) ? "29" : "19";
        };
    }
}
