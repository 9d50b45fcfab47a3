package org.homeward.assessment;

import java.time.Instant;
import java.util.Comparator;
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

    /** The newest review of the journey; without any answer while there has been none. */
    static DailyReview newest(JourneyId journey, Answers answers) {
        var all = answers.ofForm(journey, FORM);
        var newest = all.values().stream().map(Answer::answeredAt).max(Comparator.naturalOrder());
        return new DailyReview(all.entrySet().stream()
                .filter(entry -> newest.filter(entry.getValue().answeredAt()::equals).isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
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
