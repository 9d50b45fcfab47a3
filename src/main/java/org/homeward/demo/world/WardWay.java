package org.homeward.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.London;

/** Through which wards people pass: assessed first if they came unplanned, then where their illness belongs. */
final class WardWay {

    private static final int OLD = 78;
    private static final int LONG = 9;

    private WardWay() {
    }

    static List<Course.WardStay> of(SimulatedTrust trust, Kind kind, boolean planned, int age, Schedule schedule, Dice dice) {
        var ward = specialty(trust, kind, planned, age, dice);
        var stays = new ArrayList<Course.WardStay>();
        var admitted = schedule.admitted();
        var settled = Hours.at(London.day(admitted).plusDays(dice.between(1, 2)), dice.between(10, 20), dice);
        if (planned || !settled.isBefore(schedule.end())) {
            stays.add(new Course.WardStay(admitted, planned ? ward.key() : assessment(trust, dice).key()));
        } else {
            var first = assessment(trust, dice);
            stays.add(new Course.WardStay(admitted, first.key()));
            move(stays, settled, ward);
        }
        rehabilitates(kind, schedule, dice).ifPresent(at -> move(stays, at, trust.ward(dice, SimulatedWard.Kind.REHABILITATION,
                SimulatedWard.Kind.OLDER_PEOPLE)));
        return stays;
    }

    /** Some who have long to go are moved to where they get up and walk. */
    private static Optional<Instant> rehabilitates(Kind kind, Schedule schedule, Dice dice) {
        var day = London.day(schedule.admitted()).plusDays(LONG + dice.between(0, 3));
        return (kind.pathway() == Pathway.P1 || kind.pathway() == Pathway.P2) && day.isBefore(endOn(schedule)) && dice.chance(0.3)
                ? Optional.of(Hours.at(day, dice.between(11, 16), dice)) : Optional.empty();
    }

    private static LocalDate endOn(Schedule schedule) {
        return London.day(schedule.end());
    }

    private static void move(List<Course.WardStay> stays, Instant at, SimulatedWard to) {
        if (!stays.get(stays.size() - 1).ward().equals(to.key())) {
            stays.add(new Course.WardStay(at, to.key()));
        }
    }

    private static SimulatedWard assessment(SimulatedTrust trust, Dice dice) {
        return trust.ward(dice, SimulatedWard.Kind.ASSESSMENT, SimulatedWard.Kind.MEDICINE);
    }

    private static SimulatedWard specialty(SimulatedTrust trust, Kind kind, boolean planned, int age, Dice dice) {
        if (planned) {
            return trust.ward(dice, SimulatedWard.Kind.SURGERY);
        }
        if (age >= OLD || kind.pathway() != Pathway.P0 && dice.chance(0.65)) {
            return trust.ward(dice, SimulatedWard.Kind.OLDER_PEOPLE, SimulatedWard.Kind.MEDICINE);
        }
        return dice.chance(0.28) ? trust.ward(dice, SimulatedWard.Kind.SURGERY)
                : trust.ward(dice, SimulatedWard.Kind.MEDICINE, SimulatedWard.Kind.OLDER_PEOPLE);
    }
}
