package org.homeward.integration.hl7;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.integration.hl7.message.Segments;

/**
 * Where in a hospital's messages something stands. Examples: {@code PID-32}, {@code ZPI-4.2}.
 *
 * @param component counted from 1
 */
public record FieldPosition(String segment, int field, int component) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{2})-(\\d{1,3})(?:\\.(\\d{1,2}))?");

    public FieldPosition {
        Objects.requireNonNull(segment);
    }

    /** @throws IllegalArgumentException when the text is no position */
    public static FieldPosition read(String text) {
        var parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no field of a message; write it like PID-32 or ZPI-4.2");
        }
        return new FieldPosition(parts.group(1), Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
    }

    Optional<String> in(Segments message) {
        return message.get(segment, field, component);
    }
}
