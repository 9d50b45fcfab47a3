package org.homeward.integration.hl7.message;

import java.util.Objects;

/**
 * What is wrong with a message: where, and in words for the person who looks after the sending system.
 *
 * @param position segment or field, for example {@code PV1} or {@code PV1-19}; empty text where it is the whole message
 * @param code     code of HL7 table 0357, for example 101 required field missing
 * @param words    one sentence that quotes nothing of the message
 */
public record Shortcoming(String position, int code, String words) {

    public static final int SEGMENT_MISSING = 100;
    public static final int FIELD_MISSING = 101;
    public static final int NOT_READABLE = 102;
    public static final int WRONG_TYPE = 200;
    public static final int WRONG_PROCESSING = 202;
    public static final int WRONG_VERSION = 203;
    public static final int NOT_ACCEPTED = 207;

    public Shortcoming {
        Objects.requireNonNull(position);
        Objects.requireNonNull(words);
    }
}
