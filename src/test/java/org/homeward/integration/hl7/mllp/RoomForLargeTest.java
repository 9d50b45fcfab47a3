package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Only so many large messages are held at once; the others wait their turn. */
class RoomForLargeTest {

    private final RoomForLarge room = new RoomForLarge(1);

    @Test
    void smallMessagesNeverWait() throws InterruptedException {
        var holder = room.place();
        holder.forMessageOf(RoomForLarge.LARGE);
        var small = room.place();
        small.forMessageOf(RoomForLarge.LARGE - 1);
        small.forMessageOf(0);
    }

    @Test
    void aSecondLargeOneWaitsUntilTheFirstHasEnded() throws InterruptedException {
        var holder = room.place();
        holder.forMessageOf(RoomForLarge.LARGE);
        holder.forMessageOf(3 * RoomForLarge.LARGE);
        var other = room.place();
        var waiting = new Thread(() -> enter(other));
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        holder.forMessageOf(0);
        waiting.join();
        other.leave();
        other.leave();
        var next = CompletableFuture.runAsync(() -> enter(room.place()));
        next.join();
        assertThat(next).isCompleted();
    }

    private static void enter(RoomForLarge.Place place) {
        try {
            place.forMessageOf(RoomForLarge.LARGE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
