package org.homeward.links;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The code that goes with a link: six figures, sent to the registered mailbox, good for ten minutes and five tries.
 *
 * @param number counts the codes of one link from 1
 * @param tries  how often it was tried
 */
public record LinkCode(int number, Instant sentAt, int tries) {

    static final Duration COUNTS = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;
    /** At once, in the time that a code counts; and altogether, so that nobody guesses on for days or fills a mailbox. */
    static final int MOST_AT_ONCE = 3;
    static final int MOST = 10;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public LinkCode {
        Objects.requireNonNull(sentAt);
    }

    /** Example: {@code 004817}. */
    static String fresh() {
        return String.format("%06d", RANDOM.nextInt(CODES));
    }

    /** People type the figures with spaces between. */
    static String typed(String text) {
        return text.replaceAll("\\s", "");
    }

    boolean counts(Instant now) {
        return tries < MOST_TRIES && now.isBefore(sentAt.plus(COUNTS));
    }

    int triesLeft() {
        return Math.max(0, MOST_TRIES - tries);
    }
}
