package org.homeward.engine;

/** Somebody sends more at once than anything here can need. It was not read to its end. */
public final class TooMuchSent extends RuntimeException {

    public TooMuchSent(long mostMegabytes) {
        super("This is more than the " + mostMegabytes + " MB that may be sent at once. Nothing was done.");
    }
}
