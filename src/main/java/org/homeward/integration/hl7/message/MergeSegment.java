package org.homeward.integration.hl7.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The record that gives way when two are found to be one, or from which a visit or a number is taken.
 * <pre>MRG|NB104299^^^NORTHBRIDGE^MR||||V0004712</pre>
 *
 * @param identifiers MRG-1, every repetition; where it is empty, MRG-4, the one number of older senders
 * @param visit       MRG-5
 */
public record MergeSegment(List<Identifier> identifiers, Optional<String> visit) {

    private static final String MRG = "MRG";

    public MergeSegment {
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(visit);
    }

    static Optional<MergeSegment> read(Segments message) {
        return message.has(MRG) ? Optional.of(new MergeSegment(identifiers(message), message.get(MRG, 5))) : Optional.empty();
    }

    private static List<Identifier> identifiers(Segments message) {
        var field = message.get(MRG, 1).isPresent() ? 1 : 4;
        return IntStream.range(0, message.repetitions(MRG, field)).boxed()
                .flatMap(i -> Identifier.read(message, MRG, field, i).stream()).toList();
    }
}
