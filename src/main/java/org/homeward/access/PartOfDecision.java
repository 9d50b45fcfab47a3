package org.homeward.access;

import java.util.Map;
import java.util.stream.Collectors;

/** Which part of a record a decision table looks at, read from {@code access/part-of-decision.csv}. */
public record PartOfDecision(Map<String, Part> parts) {

    public PartOfDecision {
        parts = Map.copyOf(parts);
    }

    /** Reads the table; its first line names the columns, and a line that begins with # explains. */
    public static PartOfDecision read(String text) {
        return new PartOfDecision(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                .map(line -> line.split(",")).collect(Collectors.toMap(cells -> cells[0], cells -> Part.of(cells[1]))));
    }

    /** A table that nobody has placed yet counts as clinical, so that it is shown to few. */
    public Part of(String decision) {
        return parts.getOrDefault(decision, Part.CLINICAL);
    }
}
