package org.homeward.carepackage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.carepackage.HoldCarePackage.Admitted;
import org.homeward.carepackage.NextStep.What;
import org.homeward.carepackage.RestartPolicy.Action;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.stay.Leaving;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * Brings a hold in step with its person's stay, whatever has been told and in whatever order, tells those who have to know,
 * and says what has to be done next. Done again, it changes nothing.
 */
@UseCase
public class FollowHold {

    private final CarePackages packages;
    private final Holds holds;
    private final HoldDeeds deeds;
    private final NeedNow need;
    private final Persons persons;
    private final Stays stays;
    private final NctrIntervals intervals;
    private final Journeys journeys;
    private final HomeFrom homeFrom;
    private final TellOfPackage tell;
    private final Alarms alarms;
    private final HoldProcess process;
    private final Clock clock;

    public FollowHold(CarePackages packages, Holds holds, HoldDeeds deeds, NeedNow need, Persons persons, Stays stays,
                      NctrIntervals intervals, Journeys journeys, HomeFrom homeFrom, TellOfPackage tell, Alarms alarms, HoldProcess process,
                      Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.deeds = deeds;
        this.need = need;
        this.persons = persons;
        this.stays = stays;
        this.intervals = intervals;
        this.journeys = journeys;
        this.homeFrom = homeFrom;
        this.tell = tell;
        this.alarms = alarms;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Looks at the package and at the stay.
     *
     * @param calledAt    when the provider was telephoned last about this package
     * @param slotDecided the last day of the times about which somebody has decided already
     */
    public NextStep look(JourneyId journey, CarePackageId id, Optional<Instant> calledAt, Optional<LocalDate> slotDecided) {
        var carePackage = packages.take(id).orElseThrow();
        if (carePackage.state() == PackageState.ENDED) {
            deeds.end().end(id, London.day(clock.instant()), word());
        }
        inStep(journey, carePackage);
        var hold = holds.newest(id).orElseThrow();
        var now = clock.instant();
        if (isAnothers(journey, hold)) {
            process.careInPlace(journey, id);
            return new NextStep(What.CARRIED_ON, now);
        }
        if (hold.isOpen() && deeds.lapse().slotEnded(hold.id(), word()) instanceof LapseHold.SomebodyDecides
                && slotDecided.filter(hold.slotHeldUntil()::equals).isPresent()) {
            deeds.lapse().givenBack(hold.id(), word());
        }
        var after = holds.newest(id).orElseThrow();
        var standing = packages.find(id).orElseThrow();
        tell.standing(journey, standing, after);
        if (after.phase() == HoldPhase.LAPSED && needsItToGoHome(journey, standing, after)) {
            process.lapsed(journey);
        }
        alarms.open(id).ifPresentOrElse(alarm -> process.careMissing(journey, id), () -> process.careInPlace(journey, id));
        return NextStep.of(standing, after, now, homeFrom.of(after, now), calledAt, slotDecided);
    }

    /** Tells the hub's leads that somebody is at home without care; nothing where the alarm is over. */
    public void tellOfAlarm(JourneyId journey, CarePackageId id) {
        alarms.open(id).ifPresent(alarm -> tell.careMissing(journey, packages.find(id).orElseThrow(), alarm));
    }

    /** No process follows care that has lapsed: when its person's journey closes, somebody at home without it is an alarm. */
    public void closed(JourneyId journey) {
        holds.of(journey).stream().filter(hold -> hold.phase() == HoldPhase.LAPSED).map(Hold::carePackage).distinct().forEach(id -> {
            inStep(journey, packages.take(id).orElseThrow());
            alarms.open(id).ifPresent(alarm -> process.careMissing(journey, id));
        });
    }

    private void inStep(JourneyId journey, CarePackage carePackage) {
        var stay = stays.of(journey).filter(it -> it.state() != Stay.State.RECORDED_IN_ERROR);
        var outcome = journeys.find(journey).flatMap(Journey::outcome);
        if (stay.isEmpty() || !isOf(carePackage, journey)) {
            deeds.undo().undo(journey, word());
        } else if (outcome.filter("died"::equals).isPresent()) {
            deeds.end().end(carePackage.id(), London.day(clock.instant()), word());
        } else if (stay.get().isOpen()) {
            inHospital(journey, carePackage, stay.get());
        } else {
            left(journey, carePackage, stay.get());
        }
    }

    private void inHospital(JourneyId journey, CarePackage carePackage, Stay stay) {
        var hold = holds.newest(carePackage.id()).filter(Hold::isOpen).filter(it -> it.covers(journey));
        if (hold.isEmpty()) {
            return;
        }
        if (hold.get().isAtHome()) {
            deeds.hold().hold(new Admitted(journey, carePackage.id(), clock.instant(), Optional.empty()), HoldDeeds.BY_HAND, word());
            tell.staysHeld(journey, carePackage, hold.get(), "back-" + carePackage.id() + "-" + clock.instant());
        }
        var now = holds.newest(carePackage.id()).orElseThrow();
        var ready = intervals.newest(journey).filter(NctrInterval::isOpen).isPresent();
        if (ready && need.of(journey, carePackage, now).asksSameProvider()) {
            deeds.restart().ask(carePackage.id(), word());
        } else if (!ready && now.backToldAt().isPresent()) {
            deeds.restart().withdraw(carePackage.id(), word());
            tell.staysHeld(journey, carePackage, now, "stays-" + now.backToldAt().get());
        }
    }

    private void left(JourneyId journey, CarePackage carePackage, Stay stay) {
        var at = stay.leaving().map(Leaving::at).orElseGet(clock::instant);
        deeds.leaving().left(journey, new Word(at, "process:care-package-hold", Optional.empty(), ""));
        var hold = holds.newest(carePackage.id()).filter(Hold::isOpen).filter(it -> it.covers(journey) && it.isAtHome());
        if (hold.filter(it -> need.of(journey, carePackage, it) == Action.END).isPresent()) {
            deeds.end().end(carePackage.id(), London.day(clock.instant()), word());
        } else if (hold.filter(it -> it.phase() != HoldPhase.RESTART_CONFIRMED).isPresent()) {
            deeds.restart().ask(carePackage.id(), word());
        }
    }

    /** Whether the way home rests on this care: needed as before, and no other pathway than home with nothing new is agreed. */
    private boolean needsItToGoHome(JourneyId journey, CarePackage carePackage, Hold hold) {
        return need.of(journey, carePackage, hold) == Action.RE_SOURCE_SAME_LEVEL
                && journeys.find(journey).flatMap(Journey::pathway).filter(pathway -> !pathway.equals("P0")).isEmpty();
    }

    /** A later stay has taken the hold over, and the process of that stay follows it from now on. */
    private static boolean isAnothers(JourneyId journey, Hold hold) {
        return hold.covers(journey) && hold.newestStay().filter(stay -> !stay.journey().equals(journey)).isPresent();
    }

    private boolean isOf(CarePackage carePackage, JourneyId journey) {
        return persons.of(journey).map(Person::id).equals(persons.find(carePackage.person()).map(persons::surviving).map(Person::id));
    }

    private Word word() {
        return new Word(clock.instant(), "process:care-package-hold", Optional.empty(), "");
    }
}
