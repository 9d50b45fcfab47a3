package org.homeward.integration.hl7.message;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was recorded and when it happened.
 * <pre>EVN|A01|20270112143000||||20270112141500</pre>
 *
 * @param trigger    EVN-1; some senders fill it only here
 * @param recordedAt EVN-2
 * @param happenedAt EVN-6, absent in many older messages
 */
public record EventSegment(Optional<String> trigger, Optional<Instant> recordedAt, Optional<Instant> happenedAt) {

    public EventSegment {
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(recordedAt);
        Objects.requireNonNull(happenedAt);
    }

    static EventSegment read(Segments message) {
        return new EventSegment(message.get("EVN", 1), message.get("EVN", 2).flatMap(WireTime::instant),
                message.get("EVN", 6).flatMap(WireTime::instant));
    }
}
