package org.homeward.forms.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.forms.Component;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes a form that somebody sends, alone on its page or as one line of a list. Whatever becomes of it, what was written
 * is kept first; it is handed in only when its author has seen all that is handed in.
 */
@Service
class TakesAnswers {

    private final FormDesk desk;
    private final Drafts drafts;
    private final WriteDraft writing;
    private final TaskView view;

    TakesAnswers(FormDesk desk, Drafts drafts, WriteDraft writing, TaskView view) {
        this.desk = desk;
        this.drafts = drafts;
        this.writing = writing;
        this.view = view;
    }

    /** The form that the window showed, or the newest where it is no longer known which that was. */
    FormDesk.Deployed form(TaskAtHand task, MultiValueMap<String, String> sent) {
        return desk.deployed(String.valueOf(sent.getFirst("version")), task.taskId())
                .or(() -> desk.newest(task.taskId())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What stands in the window is kept, without what it was only shown filled in with. */
    Draft keep(Viewer viewer, TaskAtHand task, SentForm typed) {
        var answers = new HashMap<>(typed.answers());
        if (typed.written().isEmpty()) {
            var before = drafts.find(task.id(), viewer.userId()).map(Draft::answers).orElse(Map.of());
            desk.open(viewer, task.id()).map(opened -> FilledForm.of(opened.deployed().form(), opened.values(), before,
                    view.expressions())).ifPresent(filled -> answers.keySet().removeIf(key -> !before.containsKey(key)
                    && filled.form().question(key).map(filled::value).filter(answers.get(key)::equals).isPresent()));
        }
        return writing.write(task.id(), viewer.userId(), answers, typed.basedOn(), typed.written());
    }

    /** Hands in what stands in the draft, unless there is something to look at first. */
    Taken complete(Viewer viewer, TaskAtHand task, SentForm typed, Draft draft, boolean knowing) {
        var opened = desk.open(viewer, task.id());
        if (opened.isEmpty()) {
            return new Taken.Handed(new FormDesk.Outcome.Gone());
        }
        var filled = view.filled(opened.get(), draft);
        var told = told(viewer, task, typed, draft, filled, knowing);
        if (!told.isEmpty()) {
            return new Taken.LookFirst(told);
        }
        var refusals = refusals(filled, typed.strangers());
        return new Taken.Handed(refusals.isEmpty() ? desk.complete(viewer, task.id(), filled.handedIn())
                : new FormDesk.Outcome.Refused(refusals));
    }

    /** Hands in what was known and has been confirmed with one key, whether or not its questions stood on the page. */
    FormDesk.Outcome confirm(Viewer viewer, TaskAtHand task, Draft draft) {
        return desk.open(viewer, task.id()).filter(opened -> draft.clashes().isEmpty()).map(opened -> {
            var filled = view.filled(opened, draft);
            var refusals = refusals(filled, Set.of());
            return refusals.isEmpty() ? desk.complete(viewer, task.id(), filled.handedIn()) : new FormDesk.Outcome.Refused(refusals);
        }).orElseGet(FormDesk.Outcome.Gone::new);
    }

    /** Why the form is shown once more before it counts, in sentences; nothing where it can be handed in. */
    private List<String> told(Viewer viewer, TaskAtHand task, SentForm typed, Draft draft, FilledForm filled,
                              boolean knowing) {
        var told = new ArrayList<String>();
        if (!typed.version().equals(desk.formOf(viewer, task.id()).map(FormDesk.Deployed::version).orElse(""))) {
            told.add("This form was changed while you were writing. What you wrote is kept. Look it over and complete it again.");
        }
        if (!draft.clashes().isEmpty()) {
            told.add("You answered differently in another window. Both answers stand below: choose one of each, then complete it again.");
        }
        long unseen = filled.form().questions().filter(filled::shows).filter(asked -> !typed.shown().contains(asked.id())).count();
        if (unseen > 0) {
            told.add(unseen == 1 ? "One more question is asked. Answer it, then complete it again."
                    : unseen + " more questions are asked. Answer them, then complete it again.");
        }
        if (!view.differences(task, viewer, filled).isEmpty() && !knowing) {
            told.add("Somebody else has answered differently and not completed it. Compare below before you complete it.");
        }
        return told;
    }

    /** What the form itself refuses, before its contract is asked. */
    static List<Refusal> refusals(FilledForm filled, Set<String> strangers) {
        var refusals = new ArrayList<Refusal>();
        strangers.stream().sorted().forEach(name -> refusals.add(
                new Refusal("", "The answer “" + (name.length() > 60 ? name.substring(0, 60) + "…" : name)
                        + "” is not a question of this form. Open the task again.")));
        filled.form().questions().filter(filled::shows).filter(Component.Field.class::isInstance)
                .map(Component.Field.class::cast).forEach(field -> field.rules().broken(String.valueOf(filled.value(field)))
                        .forEach(todo -> refusals.add(new Refusal(field.key(), "For “" + field.label() + "”, " + todo + "."))));
        return refusals;
    }

    /** What became of a form that somebody wants to be done with. */
    sealed interface Taken {

        /** @param sentences why the form is shown once more before it counts */
        record LookFirst(List<String> sentences) implements Taken {
        }

        record Handed(FormDesk.Outcome outcome) implements Taken {
        }
    }
}
