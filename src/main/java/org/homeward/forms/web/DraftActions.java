package org.homeward.forms.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.forms.Component;
import org.homeward.forms.EarlierAnswers;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TaskForm;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Draft;
import org.springframework.stereotype.Service;

/**
 * What a button inside a form does to the draft: take over an earlier answer ({@code take:nightNeed}), or all of them
 * where nothing is written yet ({@code same}), the same and that nothing has changed ({@code unchanged}), choose between two windows ({@code mine:nightNeed},
 * {@code other:nightNeed}), add a row or take one away ({@code add:contacts}, {@code remove:contacts:1}), begin anew
 * ({@code reset}).
 */
@Service
class DraftActions {

    private final EarlierAnswers earlierAnswers;
    private final WriteDraft writing;

    DraftActions(EarlierAnswers earlierAnswers, WriteDraft writing) {
        this.earlierAnswers = earlierAnswers;
        this.writing = writing;
    }

    /** The draft as it stands afterwards; as it was where the button means nothing here. */
    Draft act(String asked, TaskAtHand task, Viewer viewer, TaskForm form, Draft draft) {
        var words = asked.split(":");
        var key = words.length > 1 ? words[1] : "";
        var chosen = new LinkedHashMap<String, Object>();
        form.question(key).ifPresent(question -> chosen(words, question, task, draft).ifPresent(value -> chosen.put(key, value)));
        if (words[0].equals("same")) {
            chosen.putAll(earlier(task, form, draft));
        }
        if (words[0].equals("unchanged")) {
            var earlier = earlier(task, form, draft);
            chosen.putAll(earlier);
            chosen.put(LineView.UNCHANGED, earlierAnswers.changedByRecord(task.journey(), earlier.keySet()) ? "no" : "yes");
        }
        if (words[0].equals("reset")) {
            draft.answers().keySet().forEach(name -> form.question(name).ifPresent(question -> chosen.put(name, empty(question))));
        }
        return chosen.isEmpty() ? draft : writing.choose(task.id(), viewer.userId(), chosen);
    }

    private Map<String, Object> earlier(TaskAtHand task, TaskForm form, Draft draft) {
        var open = form.questions().filter(DraftActions::canBeAnswered).map(Component.Asked::key)
                .filter(key -> !LineView.OF_THIS_ROUND.contains(key)).filter(key -> "".equals(draft.answers().getOrDefault(key, ""))).toList();
        var earlier = new LinkedHashMap<String, Object>();
        earlierAnswers.to(task.journey(), open).forEach((key, answer) -> earlier.put(key, answer.value()));
        return earlier;
    }

    private static boolean canBeAnswered(Component.Asked asked) {
        return !(asked instanceof Component.Field field) || field.asPosted() && !field.readOnly().always();
    }

    /** To which part of the page the answer leads. */
    static String anchor(String asked) {
        var words = asked.split(":");
        return words.length > 1 && words[1].matches("[A-Za-z0-9]+") ? "#q-" + words[1] : "";
    }

    private Optional<Object> chosen(String[] words, Component.Asked question, TaskAtHand task, Draft draft) {
        var key = question.key();
        return switch (words[0]) {
            case "take" -> Optional.ofNullable(earlierAnswers.to(task.journey(), List.of(key)).get(key)).map(Answer::value);
            case "mine" -> Optional.ofNullable(draft.answers().get(key));
            case "other" -> Optional.ofNullable(draft.clashes().get(key));
            case "add", "remove" -> question instanceof Component.Rows rows ? Optional.of(rows(words,
                    draft.answers().get(key) instanceof List<?> standing ? standing : Collections.nCopies(rows.atFirst(), Map.of()))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The rows of a growing list with one more or one less. */
    static List<Object> rows(String[] words, List<?> standing) {
        var all = new ArrayList<Object>(standing);
        if (words[0].equals("add")) {
            all.add(Map.of());
        } else if (words.length > 2 && words[2].matches("\\d{1,4}") && Integer.parseInt(words[2]) < all.size()) {
            all.remove(Integer.parseInt(words[2]));
        }
        return all;
    }

    private static Object empty(Component.Asked question) {
        return question instanceof Component.Rows || ((Component.Field) question).kind().takesSeveral() ? List.of()
                : ((Component.Field) question).kind() == Component.Kind.TICK ? (Object) Boolean.FALSE : "";
    }
}
