package org.homeward.integration.hl7.mllp;

import java.util.concurrent.Semaphore;

/**
 * Room for large messages, shared by all senders: only so many are held in memory at once. Whoever finds none waits, and
 * is not read from meanwhile, so that it is the sender's memory that fills and not ours.
 */
public final class RoomForLarge {

    /** Bytes from which a message counts as large; ordinary ones have a few thousand. */
    static final int LARGE = 1024 * 1024;

    private final Semaphore places;

    /** @param atATime how many large messages may be held at once */
    public RoomForLarge(int atATime) {
        this.places = new Semaphore(atATime, true);
    }

    Place place() {
        return new Place();
    }

    /** One sender's share. */
    final class Place {

        private boolean taken;

        /**
         * Waits for room where the message that is coming in has grown large, and gives it back where it has ended.
         *
         * @throws InterruptedException when the port is closed meanwhile
         */
        void forMessageOf(int bytes) throws InterruptedException {
            if (bytes < LARGE) {
                leave();
            } else if (!taken) {
                places.acquire();
                taken = true;
            }
        }

        void leave() {
            if (taken) {
                taken = false;
                places.release();
            }
        }
    }
}
