package org.homeward.links.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.links.AskedByLink.Words;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.homeward.tasks.Prefill.Choice;
import org.homeward.tasks.Question;
import org.homeward.tasks.TypedDate;

/**
 * One question of a link as the page draws it: with the fragments of {@code forms/part.html}, so that it looks as in every form.
 *
 * @param draws the fragment
 * @param key   its name in the contract
 * @param value what stands in it
 * @param error what to do about the answer
 * @param when  the answer to another question that this one depends on, where it is that simple
 */
record LinkField(String draws, String key, Asked asked, boolean required, boolean depends, String value, List<Choice> options,
                 Optional<String> error, Optional<Condition.Is> when) {

    private static final int MOST_IN_A_LINE = 2;
    private static final int SHORT = 12;
    private static final int LONG_TEXT = 200;

    static LinkField of(Question question, Words words, Object listed, String value, Optional<String> error) {
        var options = words.options().entrySet().stream().map(option -> new Choice(option.getKey(), option.getValue())).toList();
        var kind = Kind.of(question.type());
        return new LinkField(kind.draws, question.name(), new Asked(question.label(), words.hint(), kind, "", "", true,
                new Rules(question.type() instanceof AnswerType.Text text ? OptionalInt.of(text.longest()) : OptionalInt.empty())),
                question.needed() instanceof Condition.Always, !(question.asked() instanceof Condition.Always), value,
                listed instanceof Collection<?> several ? several.stream().map(Choice.class::cast).toList() : options, error,
                Optional.of(question.asked()).filter(Condition.Is.class::isInstance).map(Condition.Is.class::cast));
    }

    public String name() {
        return LinkForm.ANSWER + key;
    }

    public String inputId() {
        return name().replace('.', '-');
    }

    /** Under which name the answer stands that this question depends on; null where it is always asked. */
    public String whenName() {
        return when.map(it -> LinkForm.ANSWER + it.answer()).orElse(null);
    }

    /** With which of its values this question is asked. */
    public String whenValues() {
        return when.map(it -> String.join(" ", it.values().stream().sorted().toList())).orElse(null);
    }

    public boolean readOnly() {
        return false;
    }

    public TypedDate date() {
        return TypedDate.of(value);
    }

    public boolean isChosen(String option) {
        return List.of(value.split(LinkForm.BETWEEN)).contains(option);
    }

    public boolean inOneLine() {
        return options.size() <= MOST_IN_A_LINE && options.stream().allMatch(option -> option.label().length() <= SHORT);
    }

    public Optional<Object> earlier() {
        return Optional.empty();
    }

    public Optional<String> other() {
        return Optional.empty();
    }

    public String describedBy() {
        return ((asked.help().isBlank() ? "" : inputId() + "-hint ") + (error.isPresent() ? inputId() + "-error" : "")).strip();
    }

    /** What the question says. */
    record Asked(String label, String help, Kind kind, String before, String after, boolean asPosted, Rules rules) {
    }

    record Rules(OptionalInt longest) {
    }

    /** How it is drawn. */
    enum Kind {
        RADIO("radio"), SELECT("one-of-many"), CHECKS("checks"), DATE("date"), DATE_TIME("date"), TEXT("text"), LONG_TEXT("long-text");

        private final String draws;

        Kind(String draws) {
            this.draws = draws;
        }

        static Kind of(AnswerType type) {
            if (type instanceof AnswerType.OneOf) {
                return RADIO;
            }
            if (type instanceof AnswerType.Code) {
                return SELECT;
            }
            if (type instanceof AnswerType.SeveralOf) {
                return CHECKS;
            }
            if (type instanceof AnswerType.Text text) {
                return text.longest() > LinkField.LONG_TEXT ? LONG_TEXT : TEXT;
            }
            if (type instanceof AnswerType.Moment) {
                return DATE_TIME;
            }
            if (type instanceof AnswerType.Day) {
                return DATE;
            }
            throw new IllegalArgumentException("No link asks for " + type);
        }
    }
}
