package org.homeward.flow;

import java.util.Arrays;
import java.util.Locale;

/** Whether a journey goes on: moving, slow because a step takes longer than it should, or stuck. Decision {@code stuck} says which. */
public enum Pace {
    MOVING, SLOW, STUCK;

    /** The word of the decision and of pages. Example: {@code stuck}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Pace of(String key) {
        return Arrays.stream(values()).filter(pace -> pace.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No pace is called " + key));
    }
}
