package org.homeward.integration.hl7.mllp;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait for a sender's next byte: inside a message, between two messages, and before the first one, as the
 * limits say. Time in which the sender had to wait for us does not count.
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
        }
        message = howManieth;
        inside = open;
    }

    /** Says for how long nothing was read although the sender may have gone on. */
    void forgive(long nanos) {
        began += nanos;
    }

    boolean isInside() {
        return inside;
    }

    /** Milliseconds as a socket wants them. */
    int millis() {
        if (!inside) {
            return message == 0 ? millis(limits.silence()) : limits.idle().isZero() ? FOR_EVER : millis(limits.idle());
        }
        var spent = Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        var left = limits.wholeMessage().minus(spent);
        return millis(left.compareTo(limits.silence()) < 0 ? left : limits.silence());
    }

    private static int millis(Duration time) {
        return (int) Math.max(1, Math.min(time.toMillis(), Integer.MAX_VALUE));
    }
}
