package org.homeward.carepackage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who pays for the care. */
public enum Funder {
    COUNCIL("the council"), NHS("the NHS"), JOINT("the council and the NHS together"), SELF("the person"),
    DIRECT_PAYMENT("the person, from a direct payment of the council");

    private final String words;

    Funder(String words) {
        this.words = words;
    }

    /** As it is said in a sentence. Example: "the council and the NHS together". */
    public String words() {
        return words;
    }

    /**
     * Whether the council pays, wholly or with the NHS. How a joint package is shared is agreed elsewhere, so the whole of it
     * counts; a direct payment is the council's money.
     */
    public boolean isCouncils() {
        return this == COUNCIL || this == JOINT || this == DIRECT_PAYMENT;
    }

    /** The word used in tables and models. Example: {@code direct-payment}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Funder> of(String key) {
        return Arrays.stream(values()).filter(funder -> funder.key().equals(key)).findFirst();
    }
}
