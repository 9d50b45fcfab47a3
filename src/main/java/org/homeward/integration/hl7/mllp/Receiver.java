package org.homeward.integration.hl7.mllp;

import java.util.Optional;

/** Takes what a hospital sends and says what to answer. */
public interface Receiver {

    /** The answers to send. Empty when the message could not be kept: the sender then tries again later. */
    Optional<Answers> receive(byte[] message);

    /** The answers to a message that is too large, of which only the beginning was kept. */
    Optional<Answers> refuseTooLarge(byte[] beginning);

    /** Keeps the beginning of a message whose end never came. It is not answered. */
    void keepFragment(byte[] beginning);
}
