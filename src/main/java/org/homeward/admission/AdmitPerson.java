package org.homeward.admission;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.homeward.access.FollowJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.TimelineEntry.Part;
import org.homeward.journey.UseCase;
import org.homeward.stay.Stay;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Stays;
import org.homeward.stay.Whereabouts;

/**
 * Admits a person: opens the stay and the journey home, lets the ward and the hub's co-ordinators see it, and starts
 * finding out who it is. The same admission told twice admits nobody twice.
 */
@UseCase
public class AdmitPerson {

    private final Journeys journeys;
    private final Timeline timeline;
    private final AdmissionNotices notices;
    private final Stays stays;
    private final Whereabouts whereabouts;
    private final FollowJourney follow;
    private final AdmissionProcess process;
    private final RandomGenerator random;

    public AdmitPerson(Journeys journeys, Timeline timeline, AdmissionNotices notices, Stays stays,
                       Whereabouts whereabouts, FollowJourney follow, AdmissionProcess process,
                       RandomGenerator random) {
        this.journeys = journeys;
        this.timeline = timeline;
        this.notices = notices;
        this.stays = stays;
        this.whereabouts = whereabouts;
        this.follow = follow;
        this.process = process;
        this.random = random;
    }

    public Outcome admit(Admission admission) {
        var known = stays.newest(admission.visit());
        if (known.filter(Stay::isOpen).isPresent()) {
            return update(known.get(), admission);
        }
        return known.filter(stay -> leftSince(stay, admission)).<Outcome>map(stay -> new AlreadyLeft(stay.journey()))
                .orElseGet(() -> open(admission));
    }

    /** Admits somebody of whom it is known that they have not been admitted yet. */
    public JourneyId begin(Admission admission) {
        return open(admission).journey();
    }

    private Setting setting(Admission admission, StayLocation location) {
        return whereabouts.setting(admission.place(), location, admission.identity().postcode(),
                admission.identity().gpPractice());
    }

    private Outcome open(Admission admission) {
        var location = whereabouts.locate(admission.place(), admission.admittedAt());
        var setting = setting(admission, location);
        var journey = freshId();
        journeys.open(Journey.opened(journey, setting, admission.admittedAt()));
        notices.keep(new AdmissionNotice(journey, admission.source(), admission.identity()));
        stays.open(Stay.begun(journey, admission.visit(), admission.admittedAt()), location);
        stays.of(journey).filter(stay -> admission.method().isPresent()).ifPresent(stay -> stays.noteMethod(stay.id(), admission.method()));
        follow.placed(journey, setting, admission.learnedAt());
        timeline.add(entry(journey, admission, "person.admitted", location.ward().isPresent() ? "Admitted to hospital."
                : "Admitted to hospital. The ward \"" + location.raw() + "\" is not known here.")
                .standing(Part.STAGE, Optional.of(Stage.ADMITTED.key())).standing(Part.WARD, setting.ward()));
        process.start(journey);
        return new Admitted(journey);
    }

    private Outcome update(Stay stay, Admission admission) {
        var journey = stay.journey();
        notices.keep(new AdmissionNotice(journey, admission.source(), admission.identity()));
        var location = whereabouts.locate(admission.place(), admission.admittedAt());
        if (isNews(stay, location)) {
            stays.place(stay.id(), location);
            var before = journeys.find(journey).orElseThrow().setting();
            var now = setting(admission, location);
            var setting = new Setting(now.trust(), now.ward(), now.hub(), now.council().or(before::council));
            journeys.place(journey, setting);
            journeys.lay(journey, setting.ward(), location.since(), Optional.empty());
            follow.placed(journey, setting, admission.learnedAt());
            timeline.add(entry(journey, admission, "person.placed", "The hospital corrected where the person lies.")
                    .standing(Part.WARD, setting.ward()));
        }
        return new AlreadyOpen(journey);
    }

    /** An older message, or one that names no place, says nothing new about where the person lies. */
    private boolean isNews(Stay stay, StayLocation told) {
        return !told.raw().isEmpty() && stays.location(stay.id())
                .map(here -> !told.since().isBefore(here.since()) && !told.sameSpotAs(here)).orElse(true);
    }

    private static boolean leftSince(Stay stay, Admission admission) {
        return stay.leaving().filter(leaving -> !admission.admittedAt().isAfter(leaving.at())).isPresent();
    }

    private JourneyId freshId() {
        return Stream.generate(() -> JourneyId.fresh(random)).filter(id -> journeys.find(id).isEmpty()).findFirst()
                .orElseThrow();
    }

    private static TimelineEntry entry(JourneyId journey, Admission admission, String kind, String text) {
        return new TimelineEntry(journey, kind, admission.admittedAt(), admission.learnedAt(), admission.source(),
                Optional.empty(), text);
    }

    /** What came of telling Homeward about an admission. */
    public sealed interface Outcome {

        JourneyId journey();
    }

    /** A journey home has begun. */
    public record Admitted(JourneyId journey) implements Outcome {
    }

    /** The person was admitted already; what is new about the visit has been noted. */
    public record AlreadyOpen(JourneyId journey) implements Outcome {
    }

    /** The message is older than the leaving that we know of, so nothing has changed. */
    public record AlreadyLeft(JourneyId journey) implements Outcome {
    }
}
