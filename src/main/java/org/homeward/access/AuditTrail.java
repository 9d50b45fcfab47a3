package org.homeward.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.journey.JourneyId;

/** The audit to be searched by information governance. Whoever asks notes that it did. */
public interface AuditTrail {

    /** The newest first, of those before row {@code before}. */
    List<AuditEntry> find(AuditQuery query, long before, int most);

    /** All of them, the oldest first, one after the other. */
    void each(AuditQuery query, Consumer<AuditEntry> row);

    /** Whether it is a journey of one of these organisations. */
    boolean isOf(JourneyId journey, Set<String> organisations);

    /** The organisations that these teams belong to. */
    Set<String> organisationsOf(Set<String> groups);

    /** What nobody has looked at yet, the newest first. */
    List<AuditAlert> toLookAt(Set<String> organisations, int most);

    /** Says what came of looking. False where somebody has said so before, or it is none of theirs. */
    boolean lookedAt(long alert, Set<String> organisations, String byWhom, AuditAlert.Outcome outcome, Instant at);

    /** The newest verification, in words. */
    Optional<LastCheck> lastCheck();

    /** @param finding the first row that was not as it was written; empty where all were */
    record LastCheck(Instant at, long rows, long broken, String finding) {
    }
}
