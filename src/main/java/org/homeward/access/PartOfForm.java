package org.homeward.access;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Forms whose answers belong to a part of the record that few are shown, read from {@code access/part-of-form.csv}. The
 * answers to every other form follow the rules of the place where they are shown.
 */
public record PartOfForm(Map<String, Part> parts) {

    public PartOfForm {
        parts = Map.copyOf(parts);
    }

    /** Reads the table; its first line names the columns, and a line that begins with # explains. */
    public static PartOfForm read(String text) {
        return new PartOfForm(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                .map(line -> line.split(",")).collect(Collectors.toMap(cells -> cells[0], cells -> Part.of(cells[1]))));
    }

    /** Whether somebody with this permit may read what was answered in this form. */
    public boolean mayRead(Permit permit, String form) {
        return !parts.containsKey(form) || permit.shows(parts.get(form));
    }
}
