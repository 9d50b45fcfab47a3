package org.homeward.partnernotices;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Names one notice in mails and links, and says nothing about the person. Example: {@code N-7K3F9Q}.
 *
 * @param value {@code N-} and six characters without I, L, O and U
 */
public record NoticeRef(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("N-[" + ALPHABET + "]{6}");

    public NoticeRef {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the reference of a notice");
        }
    }

    public static NoticeRef fresh(RandomGenerator random) {
        var ref = new StringBuilder("N-");
        for (int i = 0; i < 6; i++) {
            ref.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new NoticeRef(ref.toString());
    }

    /** Empty where the text does not have the shape of a reference. */
    public static Optional<NoticeRef> parse(String text) {
        return Optional.ofNullable(text).filter(value -> SHAPE.matcher(value).matches()).map(NoticeRef::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
