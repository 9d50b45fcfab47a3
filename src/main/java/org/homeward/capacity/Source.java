package org.homeward.capacity;

import java.util.Locale;

/** By which way a figure was said. */
public enum Source {
    PAGE("on a page"), TELEPHONE("by telephone"), API("by their own system"), MAIL("by mail"), COMPUTED("worked out by Homeward");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    public static Source of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
