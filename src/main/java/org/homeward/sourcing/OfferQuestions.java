package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What providers wanted to know before they answered, and what they were told. */
public interface OfferQuestions {

    /** @return the question's number */
    long ask(String offer, String section, String question, Instant at);

    Optional<Question> find(long number);

    void answer(long number, String answer, String by, Instant at);

    /** All of one need, oldest first: the answer to one provider's question goes to all who were asked. */
    List<Question> of(String need);

    /**
     * One question.
     *
     * @param section which part of the assessment it is about: needs, therapy, social-care, medicines, equipment, money or other
     */
    record Question(long number, String offer, String section, String question, Instant askedAt, Optional<String> answer,
                    Optional<Instant> answeredAt) {

        public boolean isOpen() {
            return answer.isEmpty();
        }
    }
}
