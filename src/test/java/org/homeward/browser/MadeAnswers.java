package org.homeward.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.homeward.forms.Component;
import org.homeward.forms.TaskForm;
import org.homeward.journey.London;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;
import org.homeward.tasks.TimeLimits;

/**
 * Makes answers that a form takes out of its contract: either as few as it takes, or everything that it can ask, with the
 * questions opened that depend on others.
 */
final class MadeAnswers {

    private static final int IMPOSSIBLE = 1000;
    /** Everything at which two ways of sending might part. */
    private static final String WORDS = " Zoë O’Brien: \"tea & toast\" <b>20%</b> + 1; ça va? ";

    private final FormContract contract;
    private final TaskForm form;
    private final Map<String, List<String>> offered;
    private final Instant now;
    private final boolean everything;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    private MadeAnswers(FormContract contract, TaskForm form, Map<String, List<String>> offered, Clock clock, boolean everything) {
        this.contract = contract;
        this.form = form;
        this.offered = offered;
        this.now = clock.instant();
        this.everything = everything;
    }

    /** @param offered values that the form offers out of our tables, by question */
    static Map<String, Object> of(FormContract contract, TaskForm form, Map<String, List<String>> offered, Clock clock,
                                  boolean everything) {
        return new MadeAnswers(contract, form, offered, clock, everything).made();
    }

    private Map<String, Object> made() {
        int before;
        do {
            before = answers.size();
            contract.questions().stream().filter(this::isNext).forEach(question -> best(question)
                    .ifPresent(value -> answers.put(question.name(), value)));
        } while (answers.size() > before);
        return answers;
    }

    private boolean isNext(Question question) {
        return !answers.containsKey(question.name()) && isWanted(question, answers);
    }

    private boolean isWanted(Question question, Map<String, Object> given) {
        return question.asked().holds(given, now) && (everything || question.needed().holds(given, now));
    }

    /** The value that opens most other questions where everything is asked, and fewest otherwise; the first of equals. */
    private Optional<Object> best(Question question) {
        var values = values(question.name(), question.type());
        ToIntFunction<Object> opens = value -> opened(question.name(), value);
        return values.stream().map(Object.class::cast).min(Comparator.comparingInt(everything ? value -> -opens.applyAsInt(value) : opens));
    }

    private int opened(String name, Object value) {
        var then = new LinkedHashMap<>(answers);
        then.put(name, value);
        return contract.questions().stream().filter(question -> !then.containsKey(question.name()))
                .filter(question -> isWanted(question, then))
                .mapToInt(question -> !values(question.name(), question.type()).isEmpty() ? 1
                        : question.needed().holds(then, now) ? (everything ? -IMPOSSIBLE : IMPOSSIBLE) : 0).sum();
    }

    private List<?> values(String name, AnswerType type) {
        if (type instanceof AnswerType.OneOf oneOf) {
            return oneOf.values();
        }
        if (type instanceof AnswerType.SeveralOf several) {
            return several(several);
        }
        if (type instanceof AnswerType.Text text) {
            return List.of(text(name, text.longest()));
        }
        if (type instanceof AnswerType.Count count) {
            return everything ? List.of(count.most(), count.least()) : List.of(count.least(), count.most());
        }
        if (type instanceof AnswerType.Day day) {
            return List.of(moment(day.limits()).toLocalDate().toString());
        }
        if (type instanceof AnswerType.Moment moment) {
            return List.of(moment(moment.limits()).toString());
        }
        if (type instanceof AnswerType.Rows rows) {
            return List.of(rows(rows));
        }
        return type instanceof AnswerType.TimeOfDay ? List.of("14:30") : type instanceof AnswerType.Tick ? List.of(true)
                : type instanceof AnswerType.Shown ? List.of() : offered.getOrDefault(name, List.of());
    }

    private List<Object> several(AnswerType.SeveralOf type) {
        var together = type.values().stream().filter(value -> !type.alone().contains(value)).toList();
        var lists = new ArrayList<Object>(type.values().stream().map(List::of).toList());
        lists.add(everything ? 0 : lists.size(), together);
        return lists;
    }

    private Object rows(AnswerType.Rows rows) {
        var row = new LinkedHashMap<String, Object>();
        rows.questions().forEach(question -> values(question.name(), question.type()).stream().findFirst()
                .ifPresent(value -> row.put(question.name(), value)));
        return everything && rows.most() > 1 ? List.of(row, new LinkedHashMap<>(row)) : List.of(row);
    }

    private String text(String name, int longest) {
        boolean lines = form.question(name).filter(Component.Field.class::isInstance).map(Component.Field.class::cast)
                .filter(field -> field.kind() == Component.Kind.LONG_TEXT).isPresent();
        var words = everything ? WORDS + (lines ? "\nA second line.\n\n- and a fourth" : "") : "Said so";
        return words.length() > longest ? words.substring(0, longest) : words;
    }

    private LocalDateTime moment(TimeLimits limits) {
        var today = LocalDateTime.ofInstant(now, London.ZONE).withMinute(35).withSecond(0).withNano(0);
        var earliest = limits.notBefore().map(answers::get).map(Object::toString).map(MadeAnswers::begin);
        return earliest.map(begin -> begin.plusDays(1)).orElse(limits.notAfter().isPresent() ? today.minusDays(2) : today.plusDays(7));
    }

    private static LocalDateTime begin(String day) {
        return LocalDateTime.parse(day.length() > 10 ? day : day + "T12:00");
    }
}
