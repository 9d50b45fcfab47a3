package org.homeward.admission;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.Persons;

/**
 * Keeps what the hospital says about who is on a journey. Where it now names somebody else than the one whose journey it
 * was taken for, all work stops and who it is is found out anew: nobody goes on working for the wrong person.
 */
@UseCase
public class KeepIdentity {

    private final AdmissionNotices notices;
    private final Persons persons;
    private final Journeys journeys;
    private final AdmissionProcess process;
    private final Timeline timeline;
    private final Clock clock;

    public KeepIdentity(AdmissionNotices notices, Persons persons, Journeys journeys, AdmissionProcess process,
                        Timeline timeline, Clock clock) {
        this.notices = notices;
        this.persons = persons;
        this.journeys = journeys;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param who everything that the hospital has said so far */
    public void told(JourneyId journey, String source, PersonIdentity who) {
        var before = notices.of(journey).map(AdmissionNotice::identity);
        if (before.equals(Optional.of(who)) || journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            return;
        }
        notices.keep(new AdmissionNotice(journey, source, who));
        var person = persons.of(journey);
        if (person.isEmpty()) {
            if (before.filter(old -> namesAlike(old, who)).isEmpty()) {
                process.matchAgain(journey);
            }
        } else if (isSomebodyElse(person.get(), who, before)) {
            lookAnew(journey, source);
        } else {
            persons.update(person.get().updatedBy(who));
        }
    }

    /** Whether nothing has changed by which somebody is recognised: then whoever is looking at it goes on undisturbed. */
    private static boolean namesAlike(PersonIdentity one, PersonIdentity other) {
        return one.nhsNumber().equals(other.nhsNumber()) && one.nhsNumberStatus().equals(other.nhsNumberStatus())
                && one.hospitalIdentifier().equals(other.hospitalIdentifier()) && one.surname().equals(other.surname())
                && one.birthDate().equals(other.birthDate());
    }

    private void lookAnew(JourneyId journey, String source) {
        var now = clock.instant();
        persons.unmatch(journey);
        timeline.add(new TimelineEntry(journey, "person.namedAnew", now, now, source, Optional.empty(),
                "The hospital now names somebody else on this journey; who it is is being found out anew."));
        process.restart(journey);
    }

    private boolean isSomebodyElse(Person person, PersonIdentity who, Optional<PersonIdentity> before) {
        var sameNumbers = before.filter(old -> old.nhsNumber().equals(who.nhsNumber())
                && old.hospitalIdentifier().equals(who.hospitalIdentifier())).isPresent();
        if (sameNumbers) {
            return false;
        }
        var found = Candidates.of(who, persons);
        return found.contradict(who) || found.known(who).filter(known -> !known.id().equals(person.id())).isPresent()
                || who.validNhsNumber().filter(number -> person.nhsNumber().filter(own -> !own.equals(number)).isPresent())
                        .isPresent();
    }
}
