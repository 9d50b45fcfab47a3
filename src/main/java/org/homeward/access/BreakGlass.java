package org.homeward.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.EmergencyRecords.Number;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/**
 * Opens the record of a person to whom somebody has no relationship: with a reason, for a short time, for this member
 * alone. It is marked on the journey, told to information governance at once, and reviewed.
 */
@UseCase
public class BreakGlass {

    private static final String SOURCE = "page:emergency-access";
    private static final Viewer HOMEWARD = new Viewer("homeward", Set.of());
    private static final Duration GUESSES_COUNT_FOR = Duration.ofHours(1);

    private final AccessPolicy policy;
    private final EmergencyRecords records;
    private final Relationships relationships;
    private final RecordReviews reviews;
    private final GovernanceMail mail;
    private final Timeline timeline;
    private final Audit audit;
    private final Limits limits;
    private final Clock clock;

    public BreakGlass(AccessPolicy policy, EmergencyRecords records, Relationships relationships, RecordReviews reviews,
                      GovernanceMail mail, Timeline timeline, Audit audit, Limits limits, Clock clock) {
        this.policy = policy;
        this.records = records;
        this.relationships = relationships;
        this.reviews = reviews;
        this.mail = mail;
        this.timeline = timeline;
        this.audit = audit;
        this.limits = limits;
        this.clock = clock;
    }

    /** Nobody, and more than one, answer alike; whoever guesses too often is not answered at all for an hour. */
    public Outcome open(Viewer viewer, Number number, LocalDate born, EmergencyReason reason, String words) {
        if (!policy.may(viewer, Action.BREAK_GLASS)) {
            return new NotAllowed();
        }
        var now = clock.instant();
        records.takeTurn(viewer.userId());
        if (records.missesSince(viewer.userId(), now.minus(GUESSES_COUNT_FOR)) >= limits.wrongGuesses()) {
            audit.did(viewer, "breakGlass.refused", Optional.empty(), "too many wrong guesses");
            return new TooManyGuesses();
        }
        var found = records.find(number, born);
        if (found.isEmpty()) {
            records.missed(viewer.userId(), now);
            audit.did(viewer, "breakGlass.missed", Optional.empty(), "nobody with that number and birth date");
            return new NoMatch();
        }
        var journey = found.get();
        if (policy.permit(viewer, journey).shows(Part.IDENTITY)) {
            return new SeenAnyway(journey);
        }
        open(viewer, new EmergencyOpening(UUID.randomUUID(), journey, viewer.userId(),
                policy.rolesThatMay(viewer, Action.BREAK_GLASS), reason, words, now, now.plus(limits.lasts()),
                Optional.empty()));
        return new Opened(journey);
    }

    private void open(Viewer viewer, EmergencyOpening opening) {
        var journey = opening.journey();
        records.keep(opening);
        relationships.relateUntil(journey, viewer.ownKey(), RelationshipKind.BREAK_GLASS, "Emergency access",
                opening.openedAt(), opening.until());
        note(opening, "record.openedInEmergency", "Opened in an emergency, without a relationship, for "
                + limits.lasts().toMinutes() + " minutes. Reason: " + opening.reason().words() + ".");
        audit.did(viewer, "breakGlass.opened", Optional.of(journey), opening.reason().key());
        mail.toReview(journey);
        reviews.request(journey, RecordReviews.Matter.OPENING, opening.id().toString());
    }

    /** Ends this member's own opening before its time; false where none was open. */
    public boolean close(Viewer viewer, JourneyId journey) {
        if (!records.close(viewer.userId(), journey, clock.instant())) {
            return false;
        }
        relationships.end(journey, viewer.ownKey(), RelationshipKind.BREAK_GLASS, clock.instant());
        audit.did(viewer, "breakGlass.closed", Optional.of(journey), "before its time");
        return true;
    }

    /**
     * What information governance found; with the last review its sight ends. A talk still to be held is no finding, and the opening stays unreviewed.
     */
    public void reviewed(UUID id, boolean justified, String byWhom) {
        var opening = records.find(id).orElseThrow();
        records.reviewed(id, justified, byWhom, clock.instant());
        if (!records.isAnyUnreviewed(opening.journey())) {
            relationships.of(opening.journey()).stream().filter(row -> row.kind() == RelationshipKind.REVIEWING)
                    .forEach(row -> relationships.end(opening.journey(), row.key(), row.kind(), clock.instant()));
        }
        audit.did(new Viewer(byWhom, Set.of()), "breakGlass.reviewed", Optional.of(opening.journey()),
                justified ? "justified" : "not justified");
    }

    /** The review found no good reason: information governance is told, and acts outside this product. */
    public void report(UUID id) {
        var opening = records.find(id).orElseThrow();
        audit.did(HOMEWARD, "breakGlass.reported", Optional.of(opening.journey()), "opened by " + opening.userId());
        mail.toReview(opening.journey());
    }

    /** Nobody has finished the review for days. */
    public void overdue(UUID id) {
        var opening = records.find(id).orElseThrow();
        audit.did(HOMEWARD, "breakGlass.reviewOverdue", Optional.of(opening.journey()),
                "opened by " + opening.userId());
        mail.overdue(opening.journey());
    }

    private void note(EmergencyOpening opening, String kind, String text) {
        timeline.add(new TimelineEntry(opening.journey(), kind, opening.openedAt(), opening.openedAt(), SOURCE,
                Optional.of(opening.userId()), text));
    }

    /**
     * @param lasts        for how long a record is open
     * @param wrongGuesses how many in an hour; then nothing is answered
     */
    public record Limits(Duration lasts, int wrongGuesses) {
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    public record Opened(JourneyId journey) implements Outcome {
    }

    /** There is a relationship, so nothing had to be opened. */
    public record SeenAnyway(JourneyId journey) implements Outcome {
    }

    public record NoMatch() implements Outcome {
    }

    public record TooManyGuesses() implements Outcome {
    }

    /** The role may not open records. */
    public record NotAllowed() implements Outcome {
    }
}
