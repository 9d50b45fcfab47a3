package org.homeward.admission;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.MergePersons;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * Does what information governance decided about records: joins or parts two of them, or keeps what a hospital wanted deleted.
 * Nothing is ever deleted. With the decision its sight of the person ends.
 */
@UseCase
public class ReviewRecords {

    private final MergePersons mergePersons;
    private final Stays stays;
    private final CancelAdmission cancelAdmission;
    private final Relationships relationships;
    private final EmergencyRecords openings;
    private final Timeline timeline;
    private final Clock clock;

    public ReviewRecords(MergePersons mergePersons, Stays stays, CancelAdmission cancelAdmission, Relationships relationships,
                         EmergencyRecords openings, Timeline timeline, Clock clock) {
        this.mergePersons = mergePersons;
        this.stays = stays;
        this.cancelAdmission = cancelAdmission;
        this.relationships = relationships;
        this.openings = openings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return whether the records are one person now */
    public boolean merge(JourneyId journey, long merge, MergePersons.Finding found, String byWhom) {
        var one = mergePersons.decide(merge, found);
        note(journey, "record.mergeReviewed", byWhom, "review-merge", switch (found) {
            case SAME_PERSON -> "Information governance found that two records are one person.";
            case TWO_PEOPLE -> "Information governance found that two records are two people. They were kept apart.";
            case CANNOT_TELL -> "Information governance could not tell whether two records are one person. Nothing was changed.";
        });
        return one;
    }

    /** What the hospital wanted deleted is kept in any case; where it was a mistake, the stay counts in no figure. */
    public void deletion(JourneyId journey, DeletionDecision decision, String byWhom) {
        if (decision == DeletionDecision.RECORDED_IN_ERROR) {
            stays.of(journey).filter(stay -> stay.state() != Stay.State.RECORDED_IN_ERROR).ifPresent(stay ->
                    cancelAdmission.cancel(new CancelAdmission.Cancellation("task:review-deletion", stay.visit(),
                            stay.admittedAt(), clock.instant())));
        }
        note(journey, "record.deletionReviewed", byWhom, "review-deletion", "The hospital asked to delete this record. "
                + decision.sentence());
    }

    private void note(JourneyId journey, String kind, String byWhom, String task, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, kind, now, now, "task:" + task, Optional.of(byWhom), text));
        if (!openings.isAnyUnreviewed(journey)) {
            relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.REVIEWING)
                    .forEach(row -> relationships.end(journey, row.key(), row.kind(), now));
        }
    }

    /** What becomes of a record that a hospital wanted deleted. */
    public enum DeletionDecision {
        KEEP("Information governance keeps it."),
        RESTRICT("Information governance restricts it: it is used for nothing but what the law asks for."),
        RECORDED_IN_ERROR("Information governance found that it was recorded in error.");

        private final String sentence;

        DeletionDecision(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
