package org.homeward.journey;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a journey is, in the order in which people pass through. Attending is the stage of an attendance in the emergency
 * department, which is no stay: it goes home from there, or gives way to the journey of an admission.
 */
public enum Stage {
    ATTENDING, ADMITTED, ASSESSING, DECIDING, SOURCING, READY, LEFT, RECOVERING, CLOSED;

    /** Whether it is on the way home from a stay in hospital. */
    public boolean isOnTheWayHome() {
        return this != ATTENDING && this != CLOSED;
    }

    /** Whether nobody has agreed a pathway yet, or it is selected again. */
    boolean isBeforeThePathway() {
        return compareTo(SOURCING) < 0;
    }

    /** The word used in models, tables, pages and the API. Example: {@code assessing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is called " + key));
    }
}
