package org.homeward.assessment;

import java.util.Locale;

/** What decision {@code assessment-reuse} says of an earlier section. */
public enum Use {
    /** Its answers stand; nobody is asked. */
    ACCEPT,
    /** It is looked through on its own form, which opens filled in. */
    REVALIDATE,
    /** It is asked anew. */
    NEW;

    public static Use of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
