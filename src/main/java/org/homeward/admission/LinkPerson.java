package org.homeward.admission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.MergePersons;
import org.homeward.person.Person;
import org.homeward.person.PersonId;
import org.homeward.person.PersonIdentity;
import org.homeward.person.Persons;
import org.homeward.stay.Whereabouts;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * Says whose journey it is: that of a person known here, or of a new one. By itself only where decision
 * {@code person-match} is certain; otherwise as a co-ordinator answered in {@code match-person}.
 */
@UseCase
public class LinkPerson {

    private final AdmissionNotices notices;
    private final Persons persons;
    private final Answers answers;
    private final MergePersons merges;
    private final Journeys journeys;
    private final Whereabouts whereabouts;
    private final Timeline timeline;
    private final Clock clock;

    public LinkPerson(AdmissionNotices notices, Persons persons, Answers answers, MergePersons merges,
                      Journeys journeys, Whereabouts whereabouts, Timeline timeline, Clock clock) {
        this.notices = notices;
        this.persons = persons;
        this.answers = answers;
        this.merges = merges;
        this.journeys = journeys;
        this.whereabouts = whereabouts;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void link(JourneyId journey, HowMatched how) {
        var told = notices.of(journey).map(AdmissionNotice::identity).orElseThrow();
        switch (how) {
            case AUTOMATIC -> known(journey, Candidates.of(told, persons).known(told).orElseThrow(), told, how);
            case SAME_PERSON -> known(journey, chosen(journey), told, how);
            case AUTOMATIC_NEW_PERSON, NEW_PERSON, DIFFERENT_PERSON -> created(journey, told, how);
            case CANNOT_TELL -> note(journey, how);
        }
    }

    private void known(JourneyId journey, Person person, PersonIdentity told, HowMatched how) {
        var updated = person.updatedBy(told);
        persons.update(numberIsTaken(updated) ? person : updated);
        tie(journey, person.id(), told, how);
    }

    private void created(JourneyId journey, PersonIdentity told, HowMatched how) {
        var person = Person.describedBy(told);
        var fresh = numberIsTaken(person) ? person.withoutNhsNumber() : person;
        persons.create(fresh, clock.instant());
        tie(journey, fresh.id(), told, how);
    }

    /** An NHS number belongs to one person here; whoever had it first keeps it until somebody merges the records. */
    private boolean numberIsTaken(Person person) {
        return person.nhsNumber().flatMap(persons::withNhsNumber)
                .filter(owner -> !owner.id().equals(person.id())).isPresent();
    }

    private void tie(JourneyId journey, PersonId person, PersonIdentity told, HowMatched how) {
        told.hospitalIdentifier().ifPresent(identifier -> persons.tie(identifier, person));
        persons.match(journey, person);
        told.hospitalIdentifier().ifPresent(merges::learned);
        var setting = journeys.find(journey).orElseThrow().setting();
        whereabouts.council(persons.find(person).flatMap(Person::postcode), told.gpPractice())
                .filter(council -> setting.council().isEmpty())
                .ifPresent(council -> journeys.place(journey, new Setting(setting.trust(), setting.ward(),
                        setting.hub(), Optional.of(council))));
        note(journey, how);
    }

    private void note(JourneyId journey, HowMatched how) {
        var now = clock.instant();
        var byWhom = how.byHand() ? answer(journey, "decision").map(Answer::author) : Optional.<String>empty();
        timeline.add(new TimelineEntry(journey, "person.matched", now, now,
                how.byHand() ? "task:match-person" : process(journey), byWhom, how.sentence()));
    }

    private String process(JourneyId journey) {
        return journeys.find(journey).filter(it -> it.stage() == Stage.ATTENDING).isPresent() ? "process:emergency-attendance"
                : "process:admission";
    }

    private Person chosen(JourneyId journey) {
        return answer(journey, "candidatePerson").map(answer -> PersonId.of(answer.value().toString()))
                .flatMap(persons::find)
                .orElseThrow(() -> new IllegalStateException("Nobody was chosen as the same person"));
    }

    private Optional<Answer> answer(JourneyId journey, String question) {
        return answers.newest(journey, List.of(new AnswerSource("match-person", question)));
    }
}
