package org.homeward.integration.hl7.mllp;

import java.util.concurrent.TimeUnit;

/**
 * How long to wait for a sender's next byte: for ever between two messages, not longer than the limits allow inside one.
 */
final class Patience {

    private static final int FOR_EVER = 0;

    private final MllpLimits limits;
    private boolean inside;
    private long began;
    private long message;

    Patience(MllpLimits limits) {
        this.limits = limits;
    }

    /** Says whether the last bytes left a message open, and the how manieth it is. */
    void after(boolean open, long howManieth) {
        if (open && message != howManieth) {
            began = System.nanoTime();
            message = howManieth;
        }
        inside = open;
    }

    /** Milliseconds as a socket wants them. */
    int millis() {
        if (!inside) {
            return FOR_EVER;
        }
        long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        long left = Math.min(limits.silence().toMillis(), limits.wholeMessage().toMillis() - spent);
        return (int) Math.max(1, Math.min(left, Integer.MAX_VALUE));
    }
}
