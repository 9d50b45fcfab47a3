package org.homeward.carepackage;

import java.time.Clock;
import java.util.Optional;
import org.homeward.carepackage.Hold.InHospital;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;

/**
 * Keeps a package and its hold as they stand after a step, writes the step down with who and why, in the package's story and
 * in the journey's timeline, and raises or closes the alarm. Every step ends here, so none is without any of it.
 */
public final class KeepPackageStory {

    private final CarePackages packages;
    private final Holds holds;
    private final PackageSteps steps;
    private final Alarms alarms;
    private final Timeline timeline;
    private final Clock clock;

    public KeepPackageStory(CarePackages packages, Holds holds, PackageSteps steps, Alarms alarms, Timeline timeline, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.steps = steps;
        this.alarms = alarms;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A step of a hold. */
    void keep(CarePackage carePackage, Hold hold, Optional<JourneyId> journey, String kind, Word word, String text) {
        holds.keep(hold);
        keep(carePackage, Optional.of(hold.id()), journey.or(() -> hold.newestStay().map(InHospital::journey)), kind, word, text);
    }

    /** A step of the package alone. */
    void keep(CarePackage carePackage, String kind, Word word, String text) {
        keep(carePackage, Optional.empty(), Optional.empty(), kind, word, text);
    }

    private void keep(CarePackage carePackage, Optional<HoldId> hold, Optional<JourneyId> journey, String kind, Word word,
                      String text) {
        if (!packages.find(carePackage.id()).filter(carePackage::equals).isPresent()) {
            packages.keep(carePackage);
        }
        var now = clock.instant();
        steps.add(new PackageStep(carePackage.id(), hold, journey, kind, now, word, text));
        journey.ifPresent(id -> timeline.add(new TimelineEntry(id, kind, word.at(), now, word.source(), word.byWhom(),
                word.why().isEmpty() ? text : text + " " + word.why())));
        look(carePackage);
    }

    /** Raises or closes the alarm as the package and its newest hold stand now. */
    void look(CarePackage carePackage) {
        var now = clock.instant();
        var newest = holds.newest(carePackage.id());
        var missing = CareInPlace.missing(carePackage, newest);
        var open = alarms.open(carePackage.id());
        if (open.map(Alarm::kind).equals(missing)) {
            return;
        }
        open.ifPresent(alarm -> alarms.close(carePackage.id(), now));
        missing.ifPresent(kind -> alarms.raise(new Alarm(carePackage.id(), newest.orElseThrow().id(), kind, now, Optional.empty())));
    }
}
