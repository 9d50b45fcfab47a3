package org.homeward.integration.hl7.mllp;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens on the message port since Homeward started, for the operator's page and the figures. */
public final class Traffic {

    private final AtomicInteger connected = new AtomicInteger();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder strayBytes = new LongAdder();
    private final LongAdder messages = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder silent = new LongAdder();
    private final LongAdder notAgreed = new LongAdder();

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

    void endedInSilence() {
        silent.increment();
    }

    void couldNotAgree() {
        notAgreed.increment();
    }

    void read(long number) {
        bytes.add(number);
    }

    void stray(long bytes) {
        strayBytes.add(bytes);
    }

    void message() {
        messages.increment();
    }

    /** Connections that were closed because nothing was said on them. */
    public long fellSilent() {
        return silent.sum();
    }

    /** Senders with whom no TLS could be agreed, for instance because their certificate is not trusted. */
    public long notAgreed() {
        return notAgreed.sum();
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

    /** How much was read, messages and all else. */
    public long bytes() {
        return bytes.sum();
    }

    public long messages() {
        return messages.sum();
    }
}
