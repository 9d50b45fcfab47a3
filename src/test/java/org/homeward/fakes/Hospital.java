package org.homeward.fakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.FollowJourney;
import org.homeward.access.KeepsSight;
import org.homeward.access.Relationship;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmissionProcess;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.FollowAttendance;
import org.homeward.admission.KeepIdentity;
import org.homeward.admission.MovePerson;
import org.homeward.admission.ResumeStay;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.TimelineEntry;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.MergePersons;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;
import org.homeward.stay.Whereabouts;

/** Everything that the use cases of the steps need, without database and engine, with what happened to look at. */
public final class Hospital {

    public static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final JourneysInMemory journeys = new JourneysInMemory();
    public final StaysInMemory stays = new StaysInMemory();
    public final StayEventsInMemory events = new StayEventsInMemory();
    public final StayEventsInMemory saidOfAttendances = new StayEventsInMemory();
    public final AttendancesInMemory attendances = new AttendancesInMemory(stays);
    public final MergesInMemory merges = new MergesInMemory();
    public final IntervalsInMemory intervals = new IntervalsInMemory();
    public final AnswersInMemory answers = new AnswersInMemory();
    public final DecisionsInMemory decisions = new DecisionsInMemory();
    public final PersonsInMemory persons = new PersonsInMemory();
    public final NoticesInMemory notices = new NoticesInMemory();
    public final SmallTown directory = new SmallTown();
    public final List<TimelineEntry> timeline = new ArrayList<>();
    /** Messages told to running processes, in order. */
    public final List<String> told = new ArrayList<>();
    public final List<String> seenBy = new ArrayList<>();
    public final List<JourneyId> started = new ArrayList<>();
    /** Journeys for which something runs: started or resumed, and not closed since. */
    public final Set<JourneyId> running = new HashSet<>();
    public final List<String> explained = new ArrayList<>();
    public final List<String> ended = new ArrayList<>();
    public final FollowJourney follow = new FollowJourney(relationships(), directory,
            new KeepsSight(Duration.ofDays(30), Duration.ZERO, Duration.ZERO, Map.of()), List.of(), clock);
    public final LeaveHospital leaveHospital = new LeaveHospital(stays, events, intervals, follow);
    public final CloseJourney closeJourney = new CloseJourney(journeys, timeline::add, this::tell,
            List.of(this::explain, attendances), clock);
    public final AdmissionProcess process = new AdmissionProcess() {
        @Override
        public void start(JourneyId journey) {
            started.add(journey);
            running.add(journey);
        }

        @Override
        public void resume(JourneyId journey) {
            running.add(journey);
        }

        @Override
        public void restart(JourneyId journey) {
            started.add(journey);
        }

        @Override
        public void askAgain(JourneyId journey) {
            told.add("ask again");
        }

        @Override
        public boolean runs(JourneyId journey) {
            return running.contains(journey);
        }

        @Override
        public void matchAgain(JourneyId journey) {
            told.add("match again");
        }
    };
    /** What information governance was asked, in order. */
    public final List<String> reviews = new ArrayList<>();
    public final MergePersons mergePersons = new MergePersons(merges, persons, number -> List.of(),
            (journey, matter, reference) -> reviews.add(matter.key() + " " + reference), Stream::empty);

    private void explain(JourneyId journey, String because) {
        explained.add(because);
        running.remove(journey);
    }

    /** Whoever has left an emergency department is waited for no longer. */
    public int tell(JourneyId journey, String message) {
        told.add(message);
        if (message.equals("person.leftEmergencyDepartment")) {
            running.remove(journey);
        }
        return 0;
    }

    public Relationships relationships() {
        return new Relationships() {
            @Override
            public void relate(JourneyId journey, String groupId, RelationshipKind kind, String because,
                               Instant since) {
                seenBy.add(groupId);
            }

            @Override
            public void relateUntil(JourneyId journey, String key, RelationshipKind kind, String because,
                                    Instant since, Instant until) {
                seenBy.add(key);
            }

            @Override
            public void end(JourneyId journey, String key, RelationshipKind kind, Instant at) {
                ended.add(key);
            }

            @Override
            public List<Relationship> of(JourneyId journey) {
                return seenBy.stream().map(key -> new Relationship(key, RelationshipKind.TASK, Instant.MAX)).toList();
            }
        };
    }

    public AdmitPerson admitPerson() {
        return new AdmitPerson(journeys, timeline::add, notices, stays, new Whereabouts(directory), follow,
                process, new Random(7));
    }

    public CancelAdmission cancelAdmission() {
        return new CancelAdmission(stays, events, intervals, timeline::add, closeJourney);
    }

    public EndJourneyEarly endJourneyEarly() {
        return new EndJourneyEarly(journeys, stays, leaveHospital, timeline::add, closeJourney, clock);
    }

    public KeepIdentity keepIdentity() {
        return new KeepIdentity(notices, persons, journeys, process, timeline::add, clock);
    }

    public FollowAttendance followAttendance() {
        return new FollowAttendance(saidOfAttendances, attendances, journeys, notices, new Whereabouts(directory), follow,
                keepIdentity(), process, closeJourney, this::tell, timeline::add, new Random(11), clock);
    }

    public MovePerson movePerson() {
        return new MovePerson(stays, journeys, notices, new Whereabouts(directory), follow, directory, timeline::add, clock);
    }

    public ResumeStay resumeStay() {
        return new ResumeStay(stays, events, intervals, journeys, timeline::add, follow, process,
                new TellJourney(this::tell, new KeptNewsInMemory(), Stream::empty, Runnable::run, clock), clock);
    }

    /** Admits somebody on ward 7B an hour ago. */
    public JourneyId admit() {
        return admitPerson().admit(admission(identity("9990000018"))).journey();
    }

    public Journey journey(JourneyId id) {
        return journeys.find(id).orElseThrow();
    }

    public static Admission admission(PersonIdentity identity) {
        return new Admission("hl7:NBPAS", identity, visit(), place("7B", "A3"), NOW.minusSeconds(3600), NOW);
    }

    public static Visit visit() {
        return new Visit("NORTHBRIDGE", "V1");
    }

    public static Place place(String ward, String bed) {
        return new Place(Optional.of("northbridge"), Optional.of(ward), Optional.of(bed), ward + "^" + bed);
    }

    public static PersonIdentity identity(String nhsNumber) {
        return new PersonIdentity(Optional.of(nhsNumber), Optional.of("01"), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "H1")), Optional.of("Elm"), Optional.of("Ada"),
                Optional.of(LocalDate.of(1940, 5, 4)), Optional.of("F"), Optional.of("1 Quarry Lane"),
                Optional.of("NB2 4QT"));
    }
}
