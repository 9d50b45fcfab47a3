package org.homeward.assessment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** One round's review of one person, as it was answered then; nothing is carried over from an earlier round. */
record DailyReview(Map<String, Answer> byQuestion) {

    static final String FORM = "record-daily-review";
    /** In which a named clinician decides what a review left open. */
    static final String DECISION = "decide-fit-to-leave";

    /**
     * The newest review of the journey, with what a clinician decided about it since; without any answer while there has been none.
     */
    static DailyReview newest(JourneyId journey, Answers answers) {
        var review = newest(answers.ofForm(journey, FORM));
        var decision = newest(answers.ofForm(journey, DECISION));
        var reviewedAt = answeredAt(review);
        var decidedAt = answeredAt(decision).filter(at -> reviewedAt.filter(at::isBefore).isEmpty());
        if (reviewedAt.isEmpty() || decidedAt.isEmpty()) {
            return new DailyReview(review);
        }
        var together = new HashMap<>(review);
        together.putAll(decision);
        var by = decision.get("clinicianDecision");
        together.put("decidedAt", new Answer(by.source(), LocalDateTime.ofInstant(decidedAt.get(), London.ZONE).toString(),
                by.author(), decidedAt.get()));
        return new DailyReview(Map.copyOf(together));
    }

    private static Map<String, Answer> newest(Map<String, Answer> all) {
        var newest = answeredAt(all);
        return all.entrySet().stream().filter(entry -> newest.filter(entry.getValue().answeredAt()::equals).isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Instant> answeredAt(Map<String, Answer> all) {
        return all.values().stream().map(Answer::answeredAt).max(Comparator.naturalOrder());
    }

    /** Whether a clinician has answered, after this review, what the review left open. */
    boolean isDecidedApart() {
        return answer("clinicianDecision").filter(answer -> answer.source().task().equals(DECISION)).isPresent();
    }

    Optional<Answer> answer(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    Optional<String> text(String question) {
        return answer(question).map(answer -> answer.value().toString());
    }

    Optional<Instant> moment(String question) {
        return text(question).map(London::moment);
    }

    boolean lists(String question, String value) {
        return answer(question).map(Answer::value)
                .filter(given -> given instanceof List<?> several ? several.contains(value) : value.equals(given))
                .isPresent();
    }

    /** Whether the ward confirmed that everything is as it was at the review before. */
    boolean isUnchanged() {
        return text("confirmedUnchanged").filter("yes"::equals).isPresent();
    }

    boolean allAnswered(List<String> questions) {
        return questions.stream().allMatch(byQuestion::containsKey);
    }

    Optional<String> author() {
        return byQuestion.values().stream().map(Answer::author).filter(Predicate.not(String::isBlank)).findAny();
    }
}
