package org.homeward.sourcing;

import java.util.Arrays;
import java.util.Locale;

/** When a service is asked: with the first round, with the second, wider one, or not at all. */
public enum Ring {
    NEAR, WIDE, LEFT_OUT;

    /** As decision {@code provider-shortlist} says it. Example: {@code left-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Ring of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ring is called " + key));
    }
}
