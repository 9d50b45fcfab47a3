package org.homeward.links;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A link by which one question can be answered once. The link itself is kept nowhere: only a fingerprint of it is.
 *
 * @param closedAt when it was used or withdrawn
 */
public record AnswerLink(UUID id, LinkToAsk asked, Instant madeAt, State state, Optional<Instant> closedAt) {

    public AnswerLink {
        Objects.requireNonNull(id);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(madeAt);
        if ((state == State.OPEN) != closedAt.isEmpty()) {
            throw new IllegalArgumentException("A link is closed when it was used or withdrawn, and only then");
        }
    }

    static AnswerLink fresh(LinkToAsk asked, Instant now) {
        return new AnswerLink(UUID.randomUUID(), asked, now, State.OPEN, Optional.empty());
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(asked.expiresAt());
    }

    Voice voice(Instant now) {
        return new Voice(asked.team(), id, asked.journey(), now);
    }

    /** What the signature covers, so that no link answers another question than the one it was made for. */
    public String sealed() {
        return String.join("|", id.toString(), asked.purpose(), asked.subject(), asked.team(), asked.address(),
                String.valueOf(asked.expiresAt().getEpochSecond()));
    }

    /** Whether it still answers. */
    public enum State {
        OPEN, USED, WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
