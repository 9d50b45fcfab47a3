package org.homeward.integration.hl7.mllp;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/**
 * Reads on for a moment and throws away what comes, so that a refusal reaches a sender that is still sending. Closing
 * at once would make the network drop the answer together with the connection.
 */
final class Drain {

    private static final int PAUSE_MILLIS = 500;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

    private final Socket socket;
    private final long mostBytes;

    Drain(Socket socket, long mostBytes) {
        this.socket = socket;
        this.mostBytes = mostBytes;
    }

    void run() {
        try {
            socket.setSoTimeout(PAUSE_MILLIS);
            var thrownAway = new byte[64 * 1024];
            long began = System.nanoTime();
            long total = 0;
            int length = 0;
            while (length >= 0 && total < mostBytes && System.nanoTime() - began < LONGEST) {
                length = socket.getInputStream().read(thrownAway);
                total += length;
            }
        } catch (IOException e) {
            // the sender has stopped sending or is gone: nothing is left to be read
        }
    }
}
