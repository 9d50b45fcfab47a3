package org.homeward.person;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that names a person throughout the NHS. Its last digit is a check on the other nine (modulus 11), so a
 * mistyped one is noticed. Numbers that begin with 999 belong to nobody and are for tests and demonstrations.
 *
 * @param value ten digits without spaces, for example {@code 9990000018}
 */
public record NhsNumber(String value) {

    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    public NhsNumber {
        Objects.requireNonNull(value);
        if (!TEN_DIGITS.matcher(value).matches() || value.charAt(9) != checkDigit(value)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /** Reads a number as people or systems write it, with or without spaces; empty where the check fails. */
    public static Optional<NhsNumber> read(String text) {
        var digits = SEPARATORS.matcher(text).replaceAll("");
        return TEN_DIGITS.matcher(digits).matches() && digits.charAt(9) == checkDigit(digits)
                ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** As it is shown to people. Example: {@code 999 000 0018}. */
    public String shown() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    /** Weights 10 to 2 on the first nine digits; 11 less the remainder by 11; 11 counts as 0, and 10 never occurs. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
