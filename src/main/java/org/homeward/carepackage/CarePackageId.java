package org.homeward.carepackage;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Names one care package in links and lists, and says nothing about the person. Example: {@code C-7K3F9Q}.
 *
 * @param value {@code C-} and six characters without I, L, O and U
 */
public record CarePackageId(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("C-[" + ALPHABET + "]{6}");

    public CarePackageId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a care package");
        }
    }

    public static CarePackageId fresh(RandomGenerator random) {
        var id = new StringBuilder("C-");
        for (int i = 0; i < 6; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CarePackageId(id.toString());
    }

    /** Empty where the text does not have the shape of an id. */
    public static Optional<CarePackageId> parse(String text) {
        return Optional.ofNullable(text).filter(value -> SHAPE.matcher(value).matches()).map(CarePackageId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
