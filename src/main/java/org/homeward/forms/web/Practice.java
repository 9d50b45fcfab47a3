package org.homeward.forms.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.forms.Component;
import org.homeward.forms.Expressions;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Question;
import org.homeward.tasks.Refusal;
import org.springframework.stereotype.Service;

/** A form to be practised: filled in with made-up words, held to its contract, and kept nowhere. */
@Service
class Practice {

    private static final String SHOWN = "Here stands what is on record, for example what the journey waits for.";
    private static final List<Map<String, String>> MADE_UP = List.of(
            Map.of("value", "first-example", "label", "First example"), Map.of("value", "second-example", "label", "Second example"));

    private final ListedChoices lists;
    private final Expressions expressions;
    private final Clock clock;

    Practice(ListedChoices lists, Expressions expressions, Clock clock) {
        this.lists = lists;
        this.expressions = expressions;
        this.clock = clock;
    }

    FilledForm filled(FormDesk.Deployed form, Map<String, Object> written) {
        return FilledForm.of(form.form(), madeUp(form), written, expressions);
    }

    /** What the form would say to these answers; nothing where it would take them. */
    List<Refusal> refusals(FormDesk.Deployed form, FilledForm filled) {
        var offered = madeUp(form).entrySet().stream().filter(entry -> entry.getKey().endsWith("Options")).collect(
                Collectors.toMap(entry -> entry.getKey().replaceFirst("Options$", ""), entry -> values(entry.getValue())));
        var refusals = new ArrayList<>(TakesAnswers.refusals(filled, Set.of()));
        if (form.contract().check(filled.handedIn(), offered, clock.instant()) instanceof FormCheck.Refused refused) {
            refusals.addAll(refused.refusals());
        }
        return refusals;
    }

    List<ShownPart> parts(FormDesk.Deployed form, FilledForm filled, Map<String, String> errors) {
        return new DrawsForm(filled, form.contract(), errors, Map.of(), Map.of(), "").parts();
    }

    /** What a button of a growing list does, where nothing is kept. */
    static Map<String, Object> after(String asked, FilledForm filled, Map<String, Object> written) {
        var words = asked.split(":");
        var next = new HashMap<>(written);
        if (Set.of("add", "remove").contains(words[0]) && words.length > 1
                && filled.form().question(words[1]).orElse(null) instanceof Component.Rows rows) {
            next.put(rows.key(), DraftActions.rows(words, (List<?>) filled.value(rows)));
        }
        return next;
    }

    private Map<String, Object> madeUp(FormDesk.Deployed form) {
        var values = new LinkedHashMap<String, Object>();
        form.contract().questions().forEach(question -> madeUp(question, values));
        lists.of(form.contract()).forEach((key, choices) -> values.put(key, ((Collection<?>) choices).stream()
                .map(Prefill.Choice.class::cast).map(choice -> Map.of("value", choice.value(), "label", choice.label())).toList()));
        return values;
    }

    private static void madeUp(Question question, Map<String, Object> values) {
        if (question.type() instanceof AnswerType.Shown) {
            values.put(question.name(), SHOWN);
        } else if (question.type() instanceof AnswerType.OneOffered) {
            values.put(question.name() + "Options", MADE_UP);
        }
    }

    private static Set<String> values(Object options) {
        return ((Collection<?>) options).stream().map(option -> ((Map<?, ?>) option).get("value").toString())
                .collect(Collectors.toSet());
    }
}
