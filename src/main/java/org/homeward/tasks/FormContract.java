package org.homeward.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one form may be answered with. Whoever completes a task, in Tasklist or through the API, is held to it: a
 * browser checks nothing that can be relied on.
 *
 * @param form      id of the form and of the task, for example {@code agree-pathway}
 * @param questions in the order in which the form asks them
 * @param routes    answers that the engine is handed to find the way; all others stay in our tables
 */
public record FormContract(String form, List<Question> questions, List<Route> routes) {

    /** An answer handed to the engine. @param as the engine's name for it */
    public record Route(String answer, String as) {
    }

    public FormContract {
        questions = List.copyOf(questions);
        routes = List.copyOf(routes);
        Set<String> names = questions.stream().map(Question::name).collect(Collectors.toSet());
        if (names.size() != questions.size()) {
            throw new IllegalArgumentException("Form " + form + " asks a question twice");
        }
        for (Route route : routes) {
            if (questions.stream().noneMatch(q -> q.name().equals(route.answer()) && isAlwaysAnswered(q))) {
                throw new IllegalArgumentException(
                    "Form " + form + " hands on " + route.answer() + ", which need not be answered");
            }
        }
        for (Question question : questions) {
            if (!names.containsAll(question.asked().questions()) || !names.containsAll(question.needed().questions())) {
                throw new IllegalArgumentException(
                    "Form " + form + ": " + question.name() + " depends on a question that is not asked");
            }
        }
    }

    /**
     * Checks what was posted. Never throws for what somebody posted.
     *
     * @param posted  by question: String, Number, Boolean, a list of those, or null; empty means unanswered
     * @param offered the values that the form offered out of our tables, by question
     */
    public FormCheck check(Map<String, ?> posted, Map<String, Set<String>> offered, Instant now) {
        List<Refusal> refusals = new ArrayList<>(strangersIn(posted));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            Reading reading = AnswerReader.read(
                question.type(), posted.get(question.name()), offered.getOrDefault(question.name(), Set.of()));
            if (reading instanceof Reading.Taken taken) {
                answers.put(question.name(), taken.value());
            } else if (reading instanceof Reading.NotTaken not) {
                refusals.add(question.refuse(not.whatToDo()));
            }
        }
        Set<String> refused = refusals.stream().map(Refusal::question).collect(Collectors.toSet());
        for (Question question : questions) {
            if (!refused.contains(question.name())) {
                checkAgainstOthers(question, answers, refused, now).ifPresent(refusal -> {
                    refused.add(refusal.question());
                    refusals.add(refusal);
                });
            }
        }
        return refusals.isEmpty() ? new FormCheck.Accepted(answers, routed(answers)) : new FormCheck.Refused(refusals);
    }

    /**
     * What of a half-filled form can be read already, each as it would be kept; the rest is left out. A date of which
     * only the day stands there is such a rest; a text that is too long is not.
     */
    public Map<String, Object> legible(Map<String, ?> begun, Map<String, Set<String>> offered) {
        Map<String, Object> legible = new LinkedHashMap<>();
        for (Question question : questions) {
            Reading reading = AnswerReader.read(
                question.type(), begun.get(question.name()), offered.getOrDefault(question.name(), Set.of()));
            if (reading instanceof Reading.Taken taken) {
                legible.put(question.name(), taken.value());
            } else if (reading instanceof Reading.NotTaken && question.type() instanceof AnswerType.Text) {
                legible.put(question.name(), begun.get(question.name()).toString());
            }
        }
        return legible;
    }

    private List<Refusal> strangersIn(Map<String, ?> posted) {
        Set<String> names = questions.stream().map(Question::name).collect(Collectors.toSet());
        return posted.keySet().stream().map(String::valueOf).filter(name -> !names.contains(name)).sorted()
            .map(name -> name.length() > 60 ? name.substring(0, 60) + "…" : name)
            .map(name -> new Refusal(name, "Leave out “" + name + "”: this form does not ask for it."))
            .toList();
    }

    private Optional<Refusal> checkAgainstOthers(
            Question question, Map<String, Object> answers, Set<String> refused, Instant now) {
        Object answer = answers.get(question.name());
        boolean asked = question.asked().holds(answers, now);
        if (answer == null) {
            return asked && question.needed().holds(answers, now) ? Optional.of(question.refuseMissing()) : Optional.empty();
        }
        if (!asked && Collections.disjoint(question.asked().questions(), refused)) {
            return Optional.of(question.refuse("leave it empty: it is not asked with your other answers"));
        }
        return limitsOf(question).broken(answer.toString(), answers, now, this::label).map(question::refuse);
    }

    private static TimeLimits limitsOf(Question question) {
        if (question.type() instanceof AnswerType.Day day) {
            return day.limits();
        }
        return question.type() instanceof AnswerType.Moment moment ? moment.limits() : TimeLimits.NONE;
    }

    private String label(String name) {
        return questions.stream().filter(q -> q.name().equals(name)).map(q -> "“" + q.label() + "”").findFirst()
            .orElse(name);
    }

    private Map<String, Object> routed(Map<String, Object> answers) {
        Map<String, Object> routed = new LinkedHashMap<>();
        routes.forEach(route -> routed.put(route.as(), answers.get(route.answer())));
        return routed;
    }

    private static boolean isAlwaysAnswered(Question question) {
        return question.asked() instanceof Condition.Always && question.needed() instanceof Condition.Always;
    }
}
