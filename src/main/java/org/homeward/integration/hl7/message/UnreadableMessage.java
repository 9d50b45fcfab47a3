package org.homeward.integration.hl7.message;

/** A message in which no lines can be made out. It says nothing of the content, which may be about a person. */
public final class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMessage(Exception cause) {
        super("The message cannot be read: " + cause.getClass().getSimpleName());
    }
}
