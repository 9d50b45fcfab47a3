package org.homeward.integration.hl7.mllp;

/**
 * What a sender put on the wire: a whole message, one that was broken off, or one that is larger than allowed.
 * On the wire a message stands between a start byte and an end byte: {@code <0B>MSH|^~\&|…<1C><0D>}.
 */
public sealed interface Frame {

    /** A whole message, without its start and end bytes. */
    record Message(byte[] body) implements Frame {
    }

    /** The beginning of a message whose end never came. */
    record Fragment(byte[] beginning) implements Frame {
    }

    /** The first part of a message that is larger than allowed; the rest was not kept. */
    record TooLarge(byte[] beginning) implements Frame {
    }
}
