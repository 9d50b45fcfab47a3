package org.homeward.access;

/** By which number somebody is telephoned, as people write it. */
public final class TelephoneNumber {

    /** What to do about a number that is none. */
    public static final String EXAMPLE = "write figures and spaces alone, for example 01632 960123";

    private static final String SHAPE = "[+]?[0-9][0-9 ]{6,18}[0-9]";

    private TelephoneNumber() {
    }

    public static boolean isOne(String text) {
        return text.matches(SHAPE);
    }
}
