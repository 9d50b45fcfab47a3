package org.homeward.sourcing;

import java.time.Instant;
import java.util.Optional;

/**
 * What a provider wanted to know before it answered, and what it was told.
 *
 * @param offer   that of the provider who asked
 * @param section what it is about, for example {@code equipment}
 */
public record QuestionAsked(String offer, String section, String question, Instant askedAt, Optional<String> answer) {
}
