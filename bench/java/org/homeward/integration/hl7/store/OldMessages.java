package org.homeward.integration.hl7.store;

import java.time.Instant;
import org.homeward.integration.hl7.ApplyEvent;
import org.springframework.boot.test.context.TestComponent;

/** Has the product take away what hospital messages said, as it does with those that it has kept for a month. */
@TestComponent
public class OldMessages {

    private final MessageQueue queue;
    private final ApplyEvent applyEvent;

    OldMessages(MessageQueue queue, ApplyEvent applyEvent) {
        this.queue = queue;
        this.applyEvent = applyEvent;
    }

    /** @return how many messages had a text that was taken away */
    public int forget(Instant olderThan) {
        applyEvent.forgetWho(olderThan);
        return queue.forgetBodies(olderThan);
    }
}
