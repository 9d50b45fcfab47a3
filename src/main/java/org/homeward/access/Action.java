package org.homeward.access;

import java.util.Arrays;
import java.util.Locale;

/** What somebody may do, beside looking. Which role may do it stands in {@code access/parts-by-role.csv}. */
public enum Action {
    /** Take and do the team's tasks. */
    WORK,
    /** Open a record without a relationship, with a reason, for a short time. */
    BREAK_GLASS,
    /** Tell what happened to a person, as the hospital's own system. */
    TELL_EVENTS,
    /** Read who has looked at whom. */
    READ_AUDIT;

    /** The word used in the table. Example: {@code break-glass}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Action of(String key) {
        return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No action is called " + key));
    }
}
