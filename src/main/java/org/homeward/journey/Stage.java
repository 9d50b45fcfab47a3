package org.homeward.journey;

import java.util.Arrays;
import java.util.Locale;

/** Where a journey is, in the order in which people pass through. */
public enum Stage {
    ADMITTED, ASSESSING, DECIDING, SOURCING, READY, LEFT, RECOVERING, CLOSED;

    /** The word used in models, tables, pages and the API. Example: {@code assessing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is called " + key));
    }
}
