package org.homeward.access;

import java.time.LocalDate;
import java.util.Objects;

/** Some days on which a member is away; the first and the last count. */
public record Absence(String userId, LocalDate firstDay, LocalDate lastDay) {

    public Absence {
        Objects.requireNonNull(userId);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("The last day away is not before the first");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
