package org.homeward.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.homeward.access.FollowJourney;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.Spell;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Visit;
import org.homeward.stay.VisitHistory;
import org.homeward.stay.Whereabouts;

/**
 * Brings what is recorded about somebody's time in an emergency department in step with all that the hospital said of it, in
 * whatever order it came. Whoever has come gets a journey of their own, which shows the department what is known of their
 * life at home; it ends when they leave or are admitted. No stay is opened, and nothing is held.
 */
@UseCase
public class FollowAttendance {

    static final String LEFT = "person.leftEmergencyDepartment";
    static final String ADMITTED = "person.admittedFromEmergencyDepartment";

    private static final String ARRIVED = "person.arrivedAtEmergencyDepartment";
    private static final String OUT_OF_IT = "admitted";
    private static final String WITHOUT_ANSWER = "left-department";

    private final StayEvents events;
    private final Attendances attendances;
    private final Journeys journeys;
    private final AdmissionNotices notices;
    private final Whereabouts whereabouts;
    private final FollowJourney follow;
    private final KeepIdentity keepIdentity;
    private final AdmissionProcess process;
    private final CloseJourney closeJourney;
    private final JourneyNews news;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final Clock clock;

    /** @param events what was said of attendances; what was said of stays is kept apart from it */
    public FollowAttendance(StayEvents events, Attendances attendances, Journeys journeys, AdmissionNotices notices,
                            Whereabouts whereabouts, FollowJourney follow, KeepIdentity keepIdentity, AdmissionProcess process,
                            CloseJourney closeJourney, JourneyNews news, Timeline timeline, RandomGenerator random,
                            Clock clock) {
        this.events = events;
        this.attendances = attendances;
        this.journeys = journeys;
        this.notices = notices;
        this.whereabouts = whereabouts;
        this.follow = follow;
        this.keepIdentity = keepIdentity;
        this.process = process;
        this.closeJourney = closeJourney;
        this.news = news;
        this.timeline = timeline;
        this.random = random;
        this.clock = clock;
    }

    /** Everything about this visit; doing it again changes nothing. */
    public Settled visit(Visit visit) {
        var history = VisitHistory.of(events.of(visit), List.of());
        var recorded = new ArrayList<>(attendances.all(visit));
        history.spells().forEach(spell -> settle(spell, recorded.isEmpty() ? Optional.empty() : Optional.of(recorded.remove(0))));
        recorded.forEach(left -> neverWas(left, "hl7:before"));
        return new Settled(attendances.all(visit).stream().max(Comparator.comparing(Attendance::arrivedAt))
                .map(Attendance::journey), history.unused());
    }

    /** Somebody has been admitted, or it has become known who was: attendances that led to it end. */
    public void stayed(JourneyId stay) {
        attendances.before(stay).forEach(this::visit);
    }

    /** The same, but for the attendance of this visit, which is looked at by itself. */
    public void stayed(JourneyId stay, Visit butFor) {
        attendances.before(stay).stream().filter(visit -> !visit.equals(butFor)).forEach(this::visit);
    }

    private void settle(Spell spell, Optional<Attendance> known) {
        var attendance = known.orElseGet(() -> open(spell));
        var journey = attendance.journey();
        var setting = place(attendance, spell);
        var left = spell.state() == Stay.State.LEFT ? spell.leaving().map(Leaving::at) : Optional.<Instant>empty();
        var admitted = attendances.admissionOutOf(journey, left);
        if (spell.state() == Stay.State.RECORDED_IN_ERROR) {
            neverWas(attendance, word(spell).source());
        } else if (admitted.isPresent()) {
            admit(attendance, admitted.get(), word(spell));
        } else if (spell.state() == Stay.State.LEFT) {
            leave(attendance, spell);
        } else {
            stay(attendance, setting, word(spell), known.isEmpty());
            spell.who().ifPresent(who -> keepIdentity.told(journey, word(spell).source(), who));
        }
    }

    private Attendance open(Spell spell) {
        var journey = Stream.generate(() -> JourneyId.fresh(random)).filter(id -> journeys.find(id).isEmpty()).findFirst()
                .orElseThrow();
        var attendance = Attendance.begun(journey, spell.admission().visit(), spell.admittedAt());
        var location = location(spell);
        journeys.open(Journey.attending(journey, setting(spell, location), spell.admittedAt()));
        notices.keep(new AdmissionNotice(journey, word(spell).source(), spell.who().orElse(PersonIdentity.NOBODY)));
        attendances.open(attendance, location.ward());
        tell(journey, ARRIVED, spell.admittedAt(), spell.admission().word(), location.ward().isPresent()
                ? "Came to the emergency department."
                : "Came to an emergency department that is not known here: \"" + location.raw() + "\".");
        return attendance;
    }

    private Setting place(Attendance attendance, Spell spell) {
        var location = location(spell);
        var setting = setting(spell, location);
        attendances.correct(attendance.journey(), spell.admittedAt(), location.ward());
        var before = journeys.find(attendance.journey()).orElseThrow().setting();
        var now = new Setting(setting.trust(), setting.ward(), setting.hub(), setting.council().or(before::council));
        if (!now.equals(before)) {
            journeys.place(attendance.journey(), now);
        }
        return now;
    }

    /** The person is there: now, still, or again. */
    private void stay(Attendance attendance, Setting setting, StayEvent.Word word, boolean isNew) {
        var journey = attendance.journey();
        follow.placed(journey, setting, word.learnedAt());
        if (isNew) {
            process.start(journey);
        } else if (!attendance.isPresent()) {
            attendances.reopen(journey);
            tell(journey, "discharge.cancelled", attendance.arrivedAt(), word,
                    "The hospital says that the person is still in the emergency department.");
            if (!journeys.find(journey).orElseThrow().isOpen()) {
                journeys.reopen(journey, word.learnedAt());
                journeys.enter(journey, Stage.ATTENDING, word.learnedAt());
                process.resume(journey);
            }
        }
    }

    /** Support that has been asked for goes on being arranged; everything else about the attendance ends. */
    private void leave(Attendance attendance, Spell spell) {
        var journey = attendance.journey();
        var leaving = spell.leaving().orElseThrow();
        var by = spell.leftBy().orElseThrow().word();
        var wasThere = attendance.isPresent();
        attendances.leave(journey, leaving.at());
        if (spell.death().isPresent() && wasThere) {
            tell(journey, EarlyEnding.DIED.message(), leaving.at(), by, "The person died.");
            closeJourney.close(journey, EarlyEnding.DIED.outcome(), EarlyEnding.DIED.message(), by.source());
        } else if (wasThere) {
            tell(journey, LEFT, leaving.at(), by, "Left the emergency department.");
            follow.leftHospital(journey, leaving.at());
            if (news.tell(journey, LEFT) == 0 && !process.runs(journey)) {
                closeJourney.close(journey, WITHOUT_ANSWER, LEFT, by.source());
            }
        } else if (journeys.find(journey).flatMap(Journey::outcome).filter(OUT_OF_IT::equals).isPresent()) {
            journeys.correctOutcome(journey, WITHOUT_ANSWER);
        }
    }

    private void admit(Attendance attendance, Instant at, StayEvent.Word word) {
        var journey = attendance.journey();
        var before = journeys.find(journey);
        if (attendance.leftAt().filter(at::equals).isEmpty()) {
            attendances.leave(journey, at);
            tell(journey, ADMITTED, at, word, "Admitted to hospital from the emergency department.");
        }
        if (before.filter(Journey::isOpen).isPresent()) {
            closeJourney.close(journey, OUT_OF_IT, ADMITTED, word.source());
        } else if (before.flatMap(Journey::outcome).filter(OUT_OF_IT::equals).isEmpty()) {
            journeys.correctOutcome(journey, OUT_OF_IT);
        }
    }

    private void neverWas(Attendance attendance, String source) {
        if (attendance.state() != Attendance.State.RECORDED_IN_ERROR) {
            var ending = EarlyEnding.RECORDED_IN_ERROR;
            attendances.recordInError(attendance.journey());
            closeJourney.close(attendance.journey(), ending.outcome(), ending.message(), source);
            journeys.correctOutcome(attendance.journey(), ending.outcome());
        }
    }

    private StayLocation location(Spell spell) {
        return spell.spots().stream().reduce((older, newer) -> newer)
                .map(spot -> whereabouts.locate(spot.place(), spot.since()))
                .orElse(new StayLocation(Optional.empty(), "", Optional.empty(), spell.admittedAt()));
    }

    private Setting setting(Spell spell, StayLocation location) {
        var place = spell.spots().stream().reduce((older, newer) -> newer).map(Spell.Spot::place)
                .orElse(new Place(Optional.empty(), Optional.empty(), Optional.empty(), ""));
        return whereabouts.setting(place, location, spell.who().flatMap(PersonIdentity::postcode),
                spell.who().flatMap(PersonIdentity::gpPractice));
    }

    private void tell(JourneyId journey, String kind, Instant at, StayEvent.Word word, String text) {
        timeline.add(new TimelineEntry(journey, kind, at, clock.instant(), word.source(), Optional.empty(), text));
    }

    /** The last thing that was said of it. */
    private static StayEvent.Word word(Spell spell) {
        return spell.events().stream().map(StayEvent::word).max(Comparator.comparing(StayEvent.Word::learnedAt)).orElseThrow();
    }

    /**
     * What has been worked out.
     *
     * @param journey of the newest attendance, if there is one
     * @param unused  the messages that wait for what they build on
     */
    public record Settled(Optional<JourneyId> journey, Set<Long> unused) {
    }
}
