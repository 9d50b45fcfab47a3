package org.homeward.integration.hl7.mllp;

import java.util.Optional;

/** Takes what a hospital sends and says what to answer. */
public interface Receiver {

    /** The answer to send. None when the message could not be kept: the sender then tries again later. */
    Optional<byte[]> receive(byte[] message);

    /** The answer to a message that is too large, of which only the beginning was kept. */
    Optional<byte[]> refuseTooLarge(byte[] beginning);

    /** Keeps the beginning of a message whose end never came. It is not answered. */
    void keepFragment(byte[] beginning);
}
