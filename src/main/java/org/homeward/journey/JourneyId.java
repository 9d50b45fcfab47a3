package org.homeward.journey;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Names one journey in links, lists and messages, and says nothing about the person. Example: {@code J-7K3F9Q}.
 *
 * @param value {@code J-} and six characters without I, L, O and U
 */
public record JourneyId(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("J-[" + ALPHABET + "]{6}");

    public JourneyId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a journey id");
        }
    }

    public static JourneyId fresh(RandomGenerator random) {
        var id = new StringBuilder("J-");
        for (int i = 0; i < 6; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JourneyId(id.toString());
    }

    /** Empty where the text does not have the shape of an id. */
    public static Optional<JourneyId> parse(String text) {
        return Optional.ofNullable(text).filter(value -> SHAPE.matcher(value).matches()).map(JourneyId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
