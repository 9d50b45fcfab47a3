package org.homeward.tasks;

import java.time.Instant;

/**
 * What somebody answered to one question.
 *
 * @param value a String, a Number, or a List of String; never null
 */
public record Answer(AnswerSource source, Object value, String author, Instant answeredAt) {
}
