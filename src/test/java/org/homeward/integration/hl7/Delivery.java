package org.homeward.integration.hl7;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One connection of a hospital that sends its messages in order and keeps those for which it has no acknowledgement. */
final class Delivery {

    private final List<String> messages;
    private int acknowledged;

    Delivery(List<String> messages) {
        this.messages = List.copyOf(messages);
    }

    /** Sends what is still to be sent, until the connection ends. */
    Delivery carryOn(int port, CountDownLatch each) {
        try (var hospital = new Sender(port)) {
            while (acknowledged < messages.size() && hospital.send(messages.get(acknowledged)).contains("\rMSA|AA|")) {
                acknowledged++;
                each.countDown();
            }
        } catch (UncheckedIOException e) {
            // the product has gone; what has no acknowledgement is sent again later
        }
        return this;
    }

    int acknowledged() {
        return acknowledged;
    }

    boolean isComplete() {
        return acknowledged == messages.size();
    }
}
