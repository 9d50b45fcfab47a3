package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Only so many large messages are held at once; the others wait their turn. */
@Timeout(30)
class RoomForLargeTest {

    private final RoomForLarge room = new RoomForLarge(1);

    @Test
    void smallMessagesNeverWait() throws InterruptedException {
        var holder = room.place();
        holder.forMessageOf(RoomForLarge.LARGE);
        var small = room.place();
        small.forMessageOf(RoomForLarge.LARGE - 1);
        small.forMessageOf(0);
        assertThat(waits(room.place())).as("large ones still do").isTrue();
    }

    @Test
    void aSecondLargeOneWaitsUntilTheFirstHasEnded() throws InterruptedException {
        var holder = room.place();
        holder.forMessageOf(RoomForLarge.LARGE);
        holder.forMessageOf(3 * RoomForLarge.LARGE);
        assertThat(waits(room.place())).isTrue();
        holder.forMessageOf(0);
        var other = room.place();
        enter(other);
        assertThat(waits(room.place())).isTrue();
    }

    @Test
    void leavingTwiceGivesBackOnePlaceAlone() {
        var holder = room.place();
        enter(holder);
        holder.leave();
        holder.leave();
        enter(room.place());
        assertThat(waits(room.place())).isTrue();
    }

    /** Whether somebody who wants in has to wait; they go away again. */
    private static boolean waits(RoomForLarge.Place place) {
        var thread = new Thread(() -> enter(place));
        thread.start();
        await().until(() -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TERMINATED);
        var waits = thread.getState() == Thread.State.WAITING;
        thread.interrupt();
        return waits;
    }

    private static void enter(RoomForLarge.Place place) {
        try {
            place.forMessageOf(RoomForLarge.LARGE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
