package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log that remembers what it was given, or is out of order. */
final class RememberedMessages implements MessageLog {

    final List<Incoming> kept = new ArrayList<>();
    Optional<Kept> before = Optional.empty();
    boolean isDown;

    @Override
    public Kept keep(Incoming message) {
        if (isDown) {
            throw new IllegalStateException("No database");
        }
        kept.add(message);
        return before.orElseGet(() -> new Kept(message.answer().orElseThrow(), message.shortcoming(), true));
    }

    @Override
    public void keepFragment(Incoming beginning) {
        kept.add(beginning);
    }

    @Override
    public Optional<Envelope> find(long id) {
        return Optional.empty();
    }

    @Override
    public List<Envelope> list(Selection selection, long below, int most) {
        return List.of();
    }
}
