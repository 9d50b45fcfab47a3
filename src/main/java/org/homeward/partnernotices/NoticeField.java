package org.homeward.partnernotices;

import java.util.Objects;
import org.homeward.access.Part;

/**
 * One line of a notice as it was when it was issued. Example: "Hospital", "Northbridge Hospital".
 *
 * @param part to which part of the record it belongs; whoever is not shown that part is not shown the line
 */
public record NoticeField(String name, String value, Part part) {

    public NoticeField {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
        Objects.requireNonNull(part);
    }
}
