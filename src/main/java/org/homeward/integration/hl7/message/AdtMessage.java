package org.homeward.integration.hl7.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hospital's word that somebody was admitted, moved, discharged or changed.
 * <pre>
 * MSH|^~\&amp;|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|20270112143000||ADT^A01^ADT_A01|NB000117|P|2.4
 * EVN|A01|20270112143000||||20270112141500
 * PID|1||9990000018^^^NHS^NH||FIELDING^Ada||19420317|F
 * PV1|1|I|7B^BAY2^A3
 * </pre>
 *
 * @param lines the whole message, for what a sender's profile says stands elsewhere
 */
public record AdtMessage(Header header, EventSegment event, Optional<PatientSegment> patient,
                         Optional<VisitSegment> visit, Segments lines) {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);

    public AdtMessage {
        Objects.requireNonNull(header);
        Objects.requireNonNull(event);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(lines);
    }

    /**
     * Reads a message whose header has been read already.
     *
     * @throws UnreadableMessage when no lines can be made out in it
     */
    public static AdtMessage read(Header header, WireText text) {
        var lines = Segments.read(header, text);
        return new AdtMessage(header, EventSegment.read(lines), PatientSegment.read(lines), VisitSegment.read(lines), lines);
    }

    /** The trigger, for example {@code A01}: as the header has it; where that is silent, as the event line has it. */
    public String trigger() {
        return header.trigger().isEmpty() ? event.trigger().orElse("") : header.trigger();
    }

    /** When the person was admitted. Times in the future are passed over. */
    public Instant admittedAt(Instant received) {
        return firstPossible(received, visit.flatMap(VisitSegment::admittedAt), event.happenedAt(), event.recordedAt());
    }

    /** When the person left. Times in the future are passed over. */
    public Instant leftAt(Instant received) {
        return firstPossible(received, visit.flatMap(VisitSegment::dischargedAt), event.happenedAt(), event.recordedAt());
    }

    /** When what is told happened. Times in the future are passed over. */
    public Instant happenedAt(Instant received) {
        return firstPossible(received, event.happenedAt(), event.recordedAt(), Optional.empty());
    }

    private Instant firstPossible(Instant received, Optional<Instant> first, Optional<Instant> second,
                                  Optional<Instant> third) {
        return Stream.of(first, second, third, WireTime.instant(header.time())).flatMap(Optional::stream)
                .filter(time -> time.isBefore(received.plus(CLOCK_DIFFERENCE))).findFirst().orElse(received);
    }
}
