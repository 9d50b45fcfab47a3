package org.homeward.tasks;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.London;

/** Fills the drop-downs of a form whose answers come from closed lists: what each list allows today. */
public final class ListedChoices {

    private final CodeLists lists;
    private final Clock clock;

    public ListedChoices(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** By the form's keys, for example {@code destinationOptions}, as a {@link Prefill} would give them. */
    public Map<String, Object> of(FormContract contract) {
        var choices = new LinkedHashMap<String, Object>();
        contract.questions().forEach(question -> {
            if (question.type() instanceof AnswerType.Code code) {
                choices.put(question.name() + "Options", choices(code.list()));
            }
        });
        return choices;
    }

    /** What may be answered, by question, for a contract that is checked without a form. */
    public Map<String, Set<String>> offered(FormContract contract) {
        var offered = new LinkedHashMap<String, Set<String>>();
        contract.questions().forEach(question -> {
            if (question.type() instanceof AnswerType.Code code) {
                offered.put(question.name(), choices(code.list()).stream().map(Prefill.Choice::value).collect(Collectors.toSet()));
            }
        });
        return offered;
    }

    private List<Prefill.Choice> choices(String list) {
        return lists.find(list).map(found -> found.choicesOn(London.day(clock.instant()))).orElse(List.of()).stream()
                .map(entry -> new Prefill.Choice(entry.code(), entry.label())).toList();
    }
}
