package org.homeward.capacity;

import java.util.Locale;
import java.util.Objects;

/**
 * How far a figure can still be relied on.
 *
 * @param weight        0 to 100: how much a free place counts that is known by it
 * @param askAgainHours after how many hours it is asked again
 */
public record Trust(Level level, int weight, int askAgainHours) {

    public Trust {
        Objects.requireNonNull(level);
        if (weight < 0 || weight > 100) {
            throw new IllegalArgumentException("A weight is 0 to 100");
        }
    }

    /** From good to worthless. */
    public enum Level {
        FRESH("still good"), AGEING("getting old"), STALE("too old to rely on");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }
    }
}
