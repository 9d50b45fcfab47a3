package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.admission.AdmissionNotices;
import org.homeward.admission.AdmissionProcess;
import org.homeward.journey.JourneyId;
import org.homeward.person.DescribePerson;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Merge;
import org.homeward.person.MergePersons;

/** Does what a hospital's word about people means: joins and parts records, and takes newer descriptions. */
public final class ApplyIdentity {

    private final MergePersons mergePersons;
    private final DescribePerson describePerson;
    private final AdmissionNotices notices;
    private final AdmissionProcess process;
    private final Findings findings;

    public ApplyIdentity(MergePersons mergePersons, DescribePerson describePerson, AdmissionNotices notices,
                         AdmissionProcess process, Findings findings) {
        this.mergePersons = mergePersons;
        this.describePerson = describePerson;
        this.notices = notices;
        this.process = process;
        this.findings = findings;
    }

    ApplyEvent.Outcome apply(HospitalEvent.OfPeople event, long message) {
        List<ApplyEvent.Outcome> outcomes = new ArrayList<>();
        event.words().forEach(word -> outcomes.add(switch (word.kind()) {
            case DESCRIBED -> describePerson.describe(word.who()) ? done(Optional.empty()) : new ApplyEvent.NothingToDo();
            case MERGED -> merge(word, message);
            case PARTED -> part(word);
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
        if (outcome instanceof MergePersons.Contradiction) {
            findings.note(Findings.Kind.MERGE_TO_LOOK_AT, "message " + message, Optional.empty(), "The hospital says that two "
                    + "records are one person, but their verified NHS numbers or birth dates differ. Nothing was merged.");
            return new ApplyEvent.LookAtIt("The two records contradict each other (merge-to-look-at), so they were not merged. "
                    + "Information governance has to look.");
        }
        var open = outcome instanceof MergePersons.Merged merged ? merged.openJourneys() : List.<JourneyId>of();
        if (open.size() > 1) {
            findings.note(Findings.Kind.TWO_STAYS_OF_ONE_PERSON, "message " + message, Optional.of(open.get(0)),
                    "Two records became one person, who is now in hospital twice. Both stays were kept; one may be a mistake.");
        }
        return done(open.stream().findFirst());
    }

    private ApplyEvent.Outcome part(IdentityWord word) {
        var losing = word.gaveWay().orElseThrow();
        var surviving = word.who().hospitalIdentifier().orElseThrow();
        return mergePersons.part(losing, surviving) || mergePersons.part(surviving, losing) ? done(Optional.empty())
                : new ApplyEvent.NothingToDo();
    }

    /** Somebody may be recognised by it who was not before. */
    private void lookAgain(HospitalIdentifier one, HospitalIdentifier other) {
        Stream.of(one, other).flatMap(number -> notices.unmatchedWith(number).stream()).distinct().forEach(process::matchAgain);
    }

    private static ApplyEvent.Outcome done(Optional<JourneyId> journey) {
        return new ApplyEvent.Done(journey, Set.of());
    }
}
