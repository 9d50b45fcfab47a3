package org.homeward.integration.hl7.message;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * More about a visit: when the hospital expects the person to leave.
 * <pre>PV2||||||||20270112|20270119</pre>
 *
 * @param expectedDischarge PV2-9
 */
public record VisitDetailSegment(Optional<LocalDate> expectedDischarge) {

    public VisitDetailSegment {
        Objects.requireNonNull(expectedDischarge);
    }

    static Optional<VisitDetailSegment> read(Segments message) {
        return message.has("PV2") ? Optional.of(new VisitDetailSegment(message.get("PV2", 9).flatMap(WireTime::day)))
                : Optional.empty();
    }
}
