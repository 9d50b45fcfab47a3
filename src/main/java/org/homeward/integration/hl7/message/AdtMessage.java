package org.homeward.integration.hl7.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * PV2||||||||20270112|20270119
 * </pre>
 *
 * @param merge what gives way, in messages that join or part records
 * @param lines the whole message, for what a sender's profile says stands elsewhere
 */
public record AdtMessage(Header header, EventSegment event, Optional<PatientSegment> patient,
                         Optional<VisitSegment> visit, Optional<VisitDetailSegment> visitDetail,
                         Optional<MergeSegment> merge, Segments lines) {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);
    private static final List<String> TIMES = List.of("EVN-2", "EVN-6", "PID-7", "PID-29", "PV1-44", "PV1-45");

    public AdtMessage {
        Objects.requireNonNull(header);
        Objects.requireNonNull(event);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(visitDetail);
        Objects.requireNonNull(merge);
        Objects.requireNonNull(lines);
    }

    /**
     * Reads a message whose header has been read already.
     *
     * @throws UnreadableMessage when no lines can be made out in it
     */
    public static AdtMessage read(Header header, WireText text) {
        return of(header, Segments.read(header, text));
    }

    private static AdtMessage of(Header header, Segments lines) {
        return new AdtMessage(header, EventSegment.read(lines), PatientSegment.read(lines), VisitSegment.read(lines),
                VisitDetailSegment.read(lines), MergeSegment.read(lines), lines);
    }

    /** The same message about everybody whom it names: two in a swap of beds, several where it joins several records. */
    public List<AdtMessage> aboutEachPerson() {
        return lines.byPerson().stream().map(own -> of(header, own)).toList();
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

    /** When it was entered in the sender's system (EVN-2), else when it was sent. Times in the future are passed over. */
    public Instant saidAt(Instant received) {
        return firstPossible(received, event.recordedAt(), Optional.empty(), Optional.empty());
    }

    /** When it was sent (MSH-7). A time in the future is passed over. */
    public Instant sentAt(Instant received) {
        return firstPossible(received, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Times and days that are written but cannot be, and are passed over. Example: {@code PV1-44}. */
    public List<String> impossible(Instant received) {
        return TIMES.stream().filter(position -> lines.get(position.substring(0, 3), Integer.parseInt(position.substring(4)))
                .filter(text -> !isPossible(text, received)).isPresent()).toList();
    }

    private static boolean isPossible(String text, Instant received) {
        return WireTime.day(text).isPresent()
                && WireTime.instant(text).filter(time -> time.isBefore(received.plus(CLOCK_DIFFERENCE))).isPresent();
    }

    private Instant firstPossible(Instant received, Optional<Instant> first, Optional<Instant> second,
                                  Optional<Instant> third) {
        return Stream.of(first, second, third, WireTime.instant(header.time())).flatMap(Optional::stream)
                .filter(time -> time.isBefore(received.plus(CLOCK_DIFFERENCE))).findFirst().orElse(received);
    }
}
