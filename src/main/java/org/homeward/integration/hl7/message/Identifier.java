package org.homeward.integration.hl7.message;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One number of a person, with who gave it and of what kind it is.
 * <pre>9990000018^^^NHS^NH    NB104233^^^NORTHBRIDGE^MR</pre>
 *
 * @param authority component 4, first part
 * @param type      component 5
 */
public record Identifier(String value, Optional<String> authority, Optional<String> type) {

    private static final Set<String> NHS_AUTHORITIES = Set.of("NHS", "NHSNBR", "NHSNMBR");
    private static final Set<String> NHS_TYPES = Set.of("NH", "HN", "NHS", "NHSNMBR");

    public Identifier {
        Objects.requireNonNull(value);
        Objects.requireNonNull(authority);
        Objects.requireNonNull(type);
    }

    static Optional<Identifier> read(Segments message, String segment, int field, int repetition) {
        return message.get(segment, field, repetition, 1, 1).map(value -> new Identifier(value,
                message.get(segment, field, repetition, 4, 1), message.get(segment, field, repetition, 5, 1)));
    }

    /** Whether it is an NHS number, in one of the ways in which real senders mark it. */
    public boolean isNhsNumber() {
        return authority.filter(a -> NHS_AUTHORITIES.contains(a) || NHS_TYPES.contains(a)).isPresent()
                || type.filter(NHS_TYPES::contains).isPresent();
    }
}
