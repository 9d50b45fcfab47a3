package org.homeward.carepackage;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.homeward.carepackage.HoldCarePackage.Admitted;
import org.homeward.carepackage.HoldPolicy.Action;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.AdmissionClass;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * Does with a package what the policy says of an admission, or what a person has decided. Only a stay in a bed counts:
 * an attendance, a day case, same-day care or a virtual ward opens none and never holds anything.
 */
@UseCase
public class BeginHold {

    private final CarePackages packages;
    private final Holds holds;
    private final HoldPolicy policy;
    private final HoldDeeds deeds;
    private final Stays stays;
    private final HoldProcess process;
    private final TellOfPackage tell;
    private final Timeline timeline;
    private final Clock clock;

    public BeginHold(CarePackages packages, Holds holds, HoldPolicy policy, HoldDeeds deeds, Stays stays, HoldProcess process,
                     TellOfPackage tell, Timeline timeline, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.policy = policy;
        this.deeds = deeds;
        this.stays = stays;
        this.process = process;
        this.tell = tell;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param decided what a person answered in {@code decide-hold}; empty where nobody was asked */
    public Begun begin(JourneyId journey, CarePackageId id, Optional<String> decided) {
        var stay = stays.of(journey).filter(Stay::isOpen);
        if (stay.isEmpty()) {
            return not(journey, id, "the person is not in hospital any more.");
        }
        var carePackage = packages.take(id).orElseThrow();
        var admission = AdmissionClass.of(stays.admissionMethod(stay.get().id()));
        var answer = policy.asked(new HoldPolicy.Facts(carePackage.type(), carePackage.funder(), Optional.of(admission.key())));
        if (answer.action() == Action.ASK_PERSON && decided.isEmpty()) {
            return Begun.ASK_PERSON;
        }
        if (decided.map("notify-only"::equals).orElse(answer.action() == Action.NOTIFY_ONLY)) {
            tell.toldOnly(journey, carePackage);
        }
        if (decided.isPresent() && !decided.get().equals("hold")) {
            return not(journey, id, "somebody has decided that it goes on.");
        }
        var admitted = new Admitted(journey, id, since(journey, id, stay.get()), Optional.empty());
        var word = new Word(clock.instant(), decided.isPresent() ? "task:decide-hold" : "process:care-package-hold", Optional.empty(), "");
        return told(journey, carePackage, deeds.hold().hold(admitted, decided.isPresent() ? HoldDeeds.BY_HAND : answer, word));
    }

    private Begun told(JourneyId journey, CarePackage carePackage, HoldCarePackage.Outcome outcome) {
        if (outcome instanceof HoldCarePackage.NotHeld no) {
            holds.newest(carePackage.id()).stream().filter(hold -> !hold.isAtHome()).flatMap(hold -> hold.stays().stream())
                    .map(Hold.InHospital::journey).distinct().forEach(each -> process.careInPlace(each, carePackage.id()));
            return not(journey, carePackage.id(), Character.toLowerCase(no.because().charAt(0)) + no.because().substring(1));
        }
        if (outcome instanceof HoldCarePackage.HeldOn on) {
            on.hold().stays().stream().map(Hold.InHospital::journey).filter(it -> !it.equals(journey)).distinct().forEach(process::newsOf);
            tell.staysHeld(journey, carePackage, on.hold(), journey.value());
        }
        return Begun.HELD;
    }

    /** Whoever has come back to the same stay is in hospital from now on, not from its beginning. */
    private Instant since(JourneyId journey, CarePackageId id, Stay stay) {
        var cameBack = holds.of(id).stream().flatMap(hold -> hold.stays().stream()).anyMatch(it -> it.journey().equals(journey)
                && it.leftAt().isPresent());
        return cameBack ? clock.instant() : stay.admittedAt();
    }

    private Begun not(JourneyId journey, CarePackageId id, String because) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "carePackage.notHeld", now, now, "process:care-package-hold", Optional.empty(),
                "The care package " + id + " is not put on hold: " + because));
        return Begun.NOT_HELD;
    }

    /** What came of it. */
    public enum Begun {
        HELD, ASK_PERSON, NOT_HELD;

        /** The word that models compare. Example: {@code ask-person}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
