package org.homeward.admission;

import java.util.Locale;

/** How it became known whose journey it is: certain by the numbers, or as a co-ordinator decided. */
public enum HowMatched {
    AUTOMATIC(false, "Matched to a person known here: number, name and birth date agree."),
    AUTOMATIC_NEW_PERSON(false, "A new person: the number is verified and nobody similar is known here."),
    SAME_PERSON(true, "Matched by hand to a person known here."),
    DIFFERENT_PERSON(true, "By hand: nobody of those offered; a record of their own was made."),
    NEW_PERSON(true, "By hand: a new person; a record was made."),
    CANNOT_TELL(true, "By hand: nobody can tell yet who the person is.");

    private final boolean byHand;
    private final String sentence;

    HowMatched(boolean byHand, String sentence) {
        this.byHand = byHand;
        this.sentence = sentence;
    }

    /** Reads a result of decision {@code person-match}, or an answer of task {@code match-person}. */
    public static HowMatched of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean byHand() {
        return byHand;
    }

    String sentence() {
        return sentence;
    }
}
