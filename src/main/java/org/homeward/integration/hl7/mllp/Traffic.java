package org.homeward.integration.hl7.mllp;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens on the message port since Homeward started, for the operator's page and the figures. */
public final class Traffic {

    private final AtomicInteger connected = new AtomicInteger();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder strayBytes = new LongAdder();
    private final LongAdder messages = new LongAdder();

    /** Takes a place for one more sender, if there is one. */
    boolean enter(int places) {
        int now = connected.incrementAndGet();
        if (now > places) {
            connected.decrementAndGet();
            turnedAway.increment();
            return false;
        }
        return true;
    }

    void leave() {
        connected.decrementAndGet();
    }

    void stray(long bytes) {
        strayBytes.add(bytes);
    }

    void message() {
        messages.increment();
    }

    public int connected() {
        return connected.get();
    }

    public long turnedAway() {
        return turnedAway.sum();
    }

    public long strayBytes() {
        return strayBytes.sum();
    }

    public long messages() {
        return messages.sum();
    }
}
