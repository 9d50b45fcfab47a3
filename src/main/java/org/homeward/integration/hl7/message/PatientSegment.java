package org.homeward.integration.hl7.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who a message is about.
 * <pre>PID|1||9990000018^^^NHS^NH~NB104233^^^NORTHBRIDGE^MR||FIELDING^Ada^^^Mrs^^L||19420317|F|||12 Quay Street^^Northbridge^^NB2 4XY</pre>
 *
 * @param identifiers PID-3, every repetition
 * @param address     PID-11 as one line without the postcode
 * @param died        PID-30 is Y
 * @param diedAt      PID-29
 * @param oddities    fields that were written but cannot be used, by position
 */
public record PatientSegment(List<Identifier> identifiers, Optional<String> surname, Optional<String> givenName,
                             Optional<LocalDate> birthDate, Optional<String> sex, Optional<String> address,
                             Optional<String> postcode, boolean died, Optional<Instant> diedAt, List<String> oddities) {

    private static final String PID = "PID";
    private static final int IDENTIFIERS = 3;
    private static final int NAME = 5;

    public PatientSegment {
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(surname);
        Objects.requireNonNull(givenName);
        Objects.requireNonNull(birthDate);
        Objects.requireNonNull(sex);
        Objects.requireNonNull(address);
        Objects.requireNonNull(postcode);
        Objects.requireNonNull(diedAt);
        oddities = List.copyOf(oddities);
    }

    static Optional<PatientSegment> read(Segments message) {
        return message.has(PID) ? Optional.of(readFrom(message)) : Optional.empty();
    }

    private static PatientSegment readFrom(Segments message) {
        var identifiers = IntStream.range(0, message.repetitions(PID, IDENTIFIERS)).boxed()
                .flatMap(i -> Identifier.read(message, PID, IDENTIFIERS, i).stream()).toList();
        int name = legalName(message);
        var born = message.get(PID, 7);
        var birthDate = born.flatMap(WireTime::day);
        var address = Stream.of(1, 2, 3, 4).flatMap(part -> message.get(PID, 11, part).stream())
                .collect(Collectors.joining(", "));
        return new PatientSegment(identifiers, message.get(PID, NAME, name, 1, 1), message.get(PID, NAME, name, 2, 1),
                birthDate, message.get(PID, 8), Optional.of(address).filter(line -> !line.isEmpty()),
                message.get(PID, 11, 5), message.get(PID, 30).filter("Y"::equalsIgnoreCase).isPresent(),
                message.get(PID, 29).flatMap(WireTime::instant),
                born.isPresent() && birthDate.isEmpty() ? List.of("PID-7") : List.of());
    }

    /** The repetition with usage code L; else the first. */
    private static int legalName(Segments message) {
        return IntStream.range(0, message.repetitions(PID, NAME))
                .filter(i -> message.get(PID, NAME, i, 7, 1).filter("L"::equals).isPresent()
                        && message.get(PID, NAME, i, 1, 1).isPresent())
                .findFirst().orElse(0);
    }
}
