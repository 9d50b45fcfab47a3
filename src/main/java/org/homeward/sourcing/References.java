package org.homeward.sourcing;

import java.util.random.RandomGenerator;

/** Draws references of needs and offers by lot, so that none tells anything of another. */
public final class References {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final String SHAPE = "-[0-9A-HJKMNP-TV-Z]{6}";

    private final RandomGenerator random;

    public References(RandomGenerator random) {
        this.random = random;
    }

    /** Whether a text has the shape of an offer's reference. Example: {@code O-4T8Z2M}. */
    public static boolean isOffer(String text) {
        return text != null && text.matches("O" + SHAPE);
    }

    /** Whether a text has the shape of a need's reference. Example: {@code N-7K3F9Q}. */
    public static boolean isNeed(String text) {
        return text != null && text.matches("N" + SHAPE);
    }

    String offer() {
        return "O-" + drawn();
    }

    String need() {
        return "N-" + drawn();
    }

    private String drawn() {
        return random.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
