package org.homeward.integration.hl7.message;

/** What the sender should do next. */
public enum AckCode {

    /** Stored safely, even if nothing is done about it: carry on. */
    AA,
    /** Stored, but the content cannot be used: correct it and send it again. */
    AE,
    /** Cannot be read, or is nothing that we take: the interface needs mending. */
    AR
}
