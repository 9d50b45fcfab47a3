package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.RecordReviews;
import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.AdmissionProcess;
import org.homeward.journey.JourneyId;
import org.homeward.person.DescribePerson;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Merge;
import org.homeward.person.MergePersons;
import org.homeward.person.Persons;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;

/** Does what a hospital's word about people means: joins and parts records, and takes newer descriptions. */
public final class ApplyIdentity {

    private final MergePersons mergePersons;
    private final DescribePerson describePerson;
    private final AdmissionNotices notices;
    private final AdmissionProcess process;
    private final Findings findings;
    private final Persons persons;
    private final Stays stays;
    private final RecordReviews reviews;

    public ApplyIdentity(MergePersons mergePersons, DescribePerson describePerson, AdmissionNotices notices,
                         AdmissionProcess process, Findings findings, Persons persons, Stays stays, RecordReviews reviews) {
        this.mergePersons = mergePersons;
        this.describePerson = describePerson;
        this.notices = notices;
        this.process = process;
        this.findings = findings;
        this.persons = persons;
        this.stays = stays;
        this.reviews = reviews;
    }

    ApplyEvent.Outcome apply(HospitalEvent.OfPeople event, long message) {
        List<ApplyEvent.Outcome> outcomes = new ArrayList<>();
        event.words().forEach(word -> outcomes.add(switch (word.kind()) {
            case DESCRIBED -> describePerson.describe(word.who()) ? done(Optional.empty()) : new ApplyEvent.NothingToDo();
            case MERGED -> merge(word, message);
            case PARTED -> part(word);
            case DELETION_ASKED -> askAboutDeletion(event.visit(), word, message);
        }));
        return outcomes.stream().filter(ApplyEvent.LookAtIt.class::isInstance).findFirst()
                .or(() -> outcomes.stream().filter(ApplyEvent.Done.class::isInstance).findFirst())
                .orElseGet(ApplyEvent.NothingToDo::new);
    }

    private ApplyEvent.Outcome merge(IdentityWord word, long message) {
        var losing = word.gaveWay().orElseThrow();
        var surviving = word.who().hospitalIdentifier().orElseThrow();
        if (losing.equals(surviving)) {
            return new ApplyEvent.NothingToDo();
        }
        var outcome = mergePersons.merge(Merge.told(message, losing, surviving, word.source(), word.saidAt(), word.learnedAt()));
        lookAgain(losing, surviving);
        if (outcome instanceof MergePersons.ToLookAt look) {
            return look.openJourneys().size() > 1 ? twoStays(message, look.openJourneys()) : contradiction(message);
        }
        return done((outcome instanceof MergePersons.Merged merged ? merged.openJourneys() : List.<JourneyId>of()).stream().findFirst());
    }

    private ApplyEvent.Outcome contradiction(long message) {
        findings.note(Findings.Kind.MERGE_TO_LOOK_AT, "message " + message, Optional.empty(), "The hospital says that two "
                + "records are one person, but their verified NHS numbers or birth dates differ. Nothing was merged; information "
                + "governance has to look.");
        return new ApplyEvent.LookAtIt("The two records contradict each other (merge-to-look-at), so they were not merged. "
                + "Information governance has to look.");
    }

    private ApplyEvent.Outcome twoStays(long message, List<JourneyId> open) {
        findings.note(Findings.Kind.TWO_STAYS_OF_ONE_PERSON, "message " + message, Optional.of(open.get(0)),
                "Two records that should be one person are both in hospital. Both stays were kept and nothing was merged; "
                        + "information governance has a task.");
        return new ApplyEvent.LookAtIt("Both records are in hospital (two-stays-of-one-person), so they were not merged yet. "
                + "Information governance has to look.");
    }

    private ApplyEvent.Outcome part(IdentityWord word) {
        var losing = word.gaveWay().orElseThrow();
        var surviving = word.who().hospitalIdentifier().orElseThrow();
        var parting = mergePersons.part(losing, surviving);
        if (parting == MergePersons.Parting.NOTHING_TO_PART) {
            parting = mergePersons.part(surviving, losing);
        }
        return switch (parting) {
            case PARTED -> done(Optional.empty());
            case ASKED_FIRST -> new ApplyEvent.LookAtIt("The person is in hospital twice, so the records were not parted yet. "
                    + "Information governance has to look.");
            case NOTHING_TO_PART -> new ApplyEvent.NothingToDo();
        };
    }

    /** Nothing is ever deleted by a message: information governance looks at the visit that is named, else at the newest journey. */
    private ApplyEvent.Outcome askAboutDeletion(Optional<Visit> visit, IdentityWord word, long message) {
        var journey = visit.isPresent() ? visit.flatMap(stays::newest).map(Stay::journey)
                : word.who().hospitalIdentifier().flatMap(persons::withIdentifier)
                        .flatMap(person -> persons.journeys(person.id()).stream().findFirst());
        journey.ifPresent(asked -> reviews.request(asked, RecordReviews.Matter.DELETION, String.valueOf(message)));
        return journey.isEmpty() ? new ApplyEvent.NothingToDo()
                : new ApplyEvent.LookAtIt("The hospital asks to delete a record (deletion-asked). Nothing is ever deleted by a "
                        + "message; information governance has a task.");
    }

    /** Somebody may be recognised by it who was not before. */
    private void lookAgain(HospitalIdentifier one, HospitalIdentifier other) {
        Stream.of(one, other).flatMap(number -> notices.unmatchedWith(number).stream()).distinct().forEach(process::matchAgain);
    }

    private static ApplyEvent.Outcome done(Optional<JourneyId> journey) {
        return new ApplyEvent.Done(journey, Set.of());
    }
}
