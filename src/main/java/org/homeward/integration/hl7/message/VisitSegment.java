package org.homeward.integration.hl7.message;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where somebody lies, as what, and under which number the hospital keeps the visit.
 * <pre>PV1|1|I|7B^BAY2^A3^NBGEN|21|||||||||||||||V0004711|||||||||||||||||||||||||20270112141500</pre>
 *
 * @param patientClass PV1-2: I inpatient, E emergency, O outpatient, P pre-admit, R regular
 * @param wardCode     PV1-3.1, point of care
 * @param bed          PV1-3.3, or the room where there is no bed
 * @param place        PV1-3 as written
 * @param number       PV1-19
 * @param disposition  PV1-36, code of the discharge method
 * @param destination  PV1-37, code of the discharge destination
 */
public record VisitSegment(Optional<String> patientClass, Optional<String> wardCode, Optional<String> bed, String place,
                           Optional<String> number, Optional<String> disposition, Optional<String> destination,
                           Optional<Instant> admittedAt, Optional<Instant> dischargedAt) {

    private static final String PV1 = "PV1";
    private static final int PLACE = 3;

    public VisitSegment {
        Objects.requireNonNull(patientClass);
        Objects.requireNonNull(wardCode);
        Objects.requireNonNull(bed);
        Objects.requireNonNull(place);
        Objects.requireNonNull(number);
        Objects.requireNonNull(disposition);
        Objects.requireNonNull(destination);
        Objects.requireNonNull(admittedAt);
        Objects.requireNonNull(dischargedAt);
    }

    static Optional<VisitSegment> read(Segments message) {
        return message.has(PV1) ? Optional.of(readFrom(message)) : Optional.empty();
    }

    private static VisitSegment readFrom(Segments message) {
        var place = IntStream.rangeClosed(1, 4).mapToObj(part -> message.get(PV1, PLACE, part).orElse(""))
                .collect(Collectors.joining("^")).replaceAll("\\^+$", "");
        return new VisitSegment(message.get(PV1, 2), message.get(PV1, PLACE, 1),
                message.get(PV1, PLACE, 3).or(() -> message.get(PV1, PLACE, 2)), place, message.get(PV1, 19),
                message.get(PV1, 36), message.get(PV1, 37), message.get(PV1, 44).flatMap(WireTime::instant),
                message.get(PV1, 45).flatMap(WireTime::instant));
    }
}
