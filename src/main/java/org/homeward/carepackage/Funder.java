package org.homeward.carepackage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who pays for the care. */
public enum Funder {
    COUNCIL, NHS, JOINT, SELF, DIRECT_PAYMENT;

    /** The word used in tables and models. Example: {@code direct-payment}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Funder> of(String key) {
        return Arrays.stream(values()).filter(funder -> funder.key().equals(key)).findFirst();
    }
}
