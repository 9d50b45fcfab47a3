package org.homeward.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a list that grows, each row held to its own questions. */
final class AnswerRows {

    private AnswerRows() {
    }

    static Reading read(AnswerType.Rows type, Object posted) {
        if (!(posted instanceof Collection<?> rows) || !rows.stream().allMatch(Map.class::isInstance)) {
            return new Reading.NotTaken("fill in the rows of the list");
        }
        List<Map<String, Object>> kept = new ArrayList<>();
        int number = 0;
        for (Object row : rows) {
            number++;
            Map<String, Object> answers = new LinkedHashMap<>();
            Optional<String> wrong = row(type, (Map<?, ?>) row, answers);
            if (wrong.isPresent()) {
                return new Reading.NotTaken("in row " + number + ", " + wrong.get());
            }
            if (!answers.isEmpty()) {
                kept.add(answers);
            }
        }
        if (kept.size() > type.most()) {
            return new Reading.NotTaken("give no more than " + type.most() + " rows; there are " + kept.size());
        }
        return kept.isEmpty() ? Reading.UNANSWERED : new Reading.Taken(List.copyOf(kept));
    }

    /** What is wrong with a row; its answers otherwise. */
    private static Optional<String> row(AnswerType.Rows type, Map<?, ?> row, Map<String, Object> answers) {
        if (row.values().stream().allMatch(value -> AnswerReader.isEmpty(value) || value instanceof Boolean)) {
            return Optional.empty();
        }
        for (Object name : row.keySet()) {
            if (type.questions().stream().noneMatch(question -> question.name().equals(name))) {
                return Optional.of("leave out what the list does not ask");
            }
        }
        for (Question question : type.questions()) {
            Reading reading = AnswerReader.read(question.type(), row.get(question.name()), Set.of());
            if (reading instanceof Reading.NotTaken not) {
                return Optional.of("for “" + question.label() + "”, " + not.whatToDo());
            }
            if (reading instanceof Reading.Taken taken) {
                answers.put(question.name(), taken.value());
            } else if (question.needed() instanceof Condition.Always) {
                return Optional.of("answer “" + question.label() + "”");
            }
        }
        return Optional.empty();
    }
}
