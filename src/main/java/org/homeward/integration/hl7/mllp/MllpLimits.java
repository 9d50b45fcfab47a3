package org.homeward.integration.hl7.mllp;

import java.time.Duration;
import java.util.Objects;

/**
 * What one sender may do before the others are protected from it.
 *
 * @param largestMessage bytes; a larger message is refused and its connection closed
 * @param silence        how long a sender may pause inside a message
 *                       and may say nothing after it has come in
 * @param wholeMessage   how long a message may take from its first byte to its last
 * @param idle           how long a sender may be silent between two messages; zero for as long as it likes
 * @param connections    how many senders may be connected at once
 * @param stopWithin     how long messages in hand may take when Homeward stops
 */
public record MllpLimits(int largestMessage, Duration silence, Duration wholeMessage, Duration idle, int connections,
                         Duration stopWithin) {

    public MllpLimits {
        Objects.requireNonNull(silence);
        Objects.requireNonNull(wholeMessage);
        Objects.requireNonNull(idle);
        Objects.requireNonNull(stopWithin);
        if (largestMessage < 1 || connections < 1) {
            throw new IllegalArgumentException("The limits of the message port are at least 1");
        }
    }
}
