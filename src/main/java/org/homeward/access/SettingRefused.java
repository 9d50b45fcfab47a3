package org.homeward.access;

/** A setting cannot be changed like that; the message says to people which one and why. */
public final class SettingRefused extends RuntimeException {

    private final String field;

    public SettingRefused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The key that was asked for, as it came. */
    public String field() {
        return field;
    }
}
