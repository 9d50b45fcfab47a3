package org.homeward.integration.hl7.mllp;

import java.io.IOException;
import java.net.Socket;

/** What keeps strangers from reading or joining the talk with a sender: nothing, or {@link Tls}. */
public interface Cover {

    /** Everything can be read on the way; for networks that are trusted. */
    Cover NONE = plain -> plain;

    /**
     * Covers a connection that has just been made, and agrees with the sender on how.
     *
     * @return the connection to read from and write to; closing it closes the one below
     * @throws IOException when the sender does not agree or may not come in
     */
    Socket over(Socket plain) throws IOException;
}
