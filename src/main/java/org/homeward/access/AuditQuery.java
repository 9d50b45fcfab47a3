package org.homeward.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;

/**
 * Which rows of the audit somebody asks for. An empty part does not narrow them.
 *
 * @param organisations only what people of these did, or what was done about their journeys
 * @param journey       also the same person's other journeys
 * @param action        {@code read}, or what was done; a word before the dot stands for all of them: {@code task}
 * @param purpose       as far as the colon, for example {@code break-glass}
 */
public record AuditQuery(Set<String> organisations, Optional<JourneyId> journey, Optional<String> who,
                         Optional<Instant> from, Optional<Instant> until, Optional<String> action,
                         Optional<String> purpose) {

    public AuditQuery {
        organisations = Set.copyOf(organisations);
    }

    /** Every time that somebody was shown this person. */
    public static AuditQuery whoLookedAt(JourneyId journey, Set<String> organisations) {
        return new AuditQuery(organisations, Optional.of(journey), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(AuditEntry.READ), Optional.empty());
    }

    /** What was asked, in a few words, for the audit itself. Example: {@code journey=J-7K3F9Q action=read}. */
    public String words() {
        var words = new StringBuilder();
        journey.ifPresent(value -> words.append(" journey=").append(value));
        who.ifPresent(value -> words.append(" who=").append(value));
        from.ifPresent(value -> words.append(" from=").append(value));
        until.ifPresent(value -> words.append(" until=").append(value));
        action.ifPresent(value -> words.append(" action=").append(value));
        purpose.ifPresent(value -> words.append(" purpose=").append(value));
        return words.toString().strip();
    }
}
