package org.homeward.forms.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.Component;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what a task's page sends. Whatever becomes of it, what was written is kept first, and the answer is the page anew,
 * so that going back or sending twice does no harm.
 */
@Controller
class HandIn {

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final Drafts drafts;
    private final WriteDraft writing;
    private final DraftActions actions;
    private final TaskView view;
    private final WhoIsAsking asking;

    HandIn(TasksAtHand tasks, FormDesk desk, Drafts drafts, WriteDraft writing, DraftActions actions, TaskView view,
           WhoIsAsking asking) {
        this.tasks = tasks;
        this.desk = desk;
        this.drafts = drafts;
        this.writing = writing;
        this.actions = actions;
        this.view = view;
        this.asking = asking;
    }

    @PostMapping("/tasks/{id}")
    String take(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        var viewer = asking.viewer();
        var task = tasks.find(viewer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = sent.getOrDefault("do", List.of("complete")).get(0);
        var form = desk.deployed(String.valueOf(sent.getFirst("version")), task.taskId())
                .or(() -> desk.newest(task.taskId())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = SentForm.of(sent, form.form());
        var draft = write(viewer, task, typed);
        return switch (asked) {
            case "save" -> kept(task, after);
            case "complete" -> complete(viewer, task, typed, draft, sent, after);
            default -> {
                actions.act(asked, task, viewer, form.form(), draft);
                yield "redirect:/tasks/" + id + DraftActions.anchor(asked);
            }
        };
    }

    private Draft write(Viewer viewer, TaskAtHand task, SentForm typed) {
        var answers = new HashMap<>(typed.answers());
        if (typed.written().isEmpty()) {
            var before = drafts.find(task.id(), viewer.userId()).map(Draft::answers).orElse(Map.of());
            desk.open(viewer, task.id()).map(opened -> FilledForm.of(opened.deployed().form(), opened.values(), before,
                    view.expressions())).ifPresent(filled -> answers.keySet().removeIf(key -> !before.containsKey(key)
                    && filled.form().question(key).map(filled::value).filter(answers.get(key)::equals).isPresent()));
        }
        return writing.write(task.id(), viewer.userId(), answers, typed.basedOn(), typed.written());
    }

    private static String kept(TaskAtHand task, RedirectAttributes after) {
        after.addFlashAttribute("outcome", "“" + task.name() + "” is kept as far as you have come. Nobody else can see it as an answer yet.");
        return "redirect:/work";
    }

    private String complete(Viewer viewer, TaskAtHand task, SentForm typed, Draft draft, MultiValueMap<String, String> sent,
                            RedirectAttributes after) {
        var again = "redirect:/tasks/" + task.id();
        var opened = desk.open(viewer, task.id());
        if (opened.isEmpty()) {
            return again;
        }
        var filled = view.filled(opened.get(), draft);
        var told = told(viewer, task, typed, draft, filled, sent);
        if (!told.isEmpty()) {
            after.addFlashAttribute("told", told);
            after.addFlashAttribute("compare", true);
            return again;
        }
        var refusals = refusals(filled, typed.strangers());
        var outcome = refusals.isEmpty() ? desk.complete(viewer, task.id(), filled.handedIn())
                : new FormDesk.Outcome.Refused(refusals);
        if (outcome instanceof FormDesk.Outcome.Done) {
            after.addFlashAttribute("outcome", "Done: " + task.name() + ".");
            return "redirect:/work";
        }
        if (outcome instanceof FormDesk.Outcome.Refused refused) {
            after.addFlashAttribute("refusals", refused.refusals());
        }
        return again;
    }

    /** Why the form is shown once more before it counts, in sentences; nothing where it can be handed in. */
    private List<String> told(Viewer viewer, TaskAtHand task, SentForm typed, Draft draft, FilledForm filled,
                              MultiValueMap<String, String> sent) {
        var told = new ArrayList<String>();
        if (!typed.version().equals(desk.formOf(viewer, task.id()).map(FormDesk.Deployed::version).orElse(""))) {
            told.add("This form was changed while you were writing. What you wrote is kept. Look it over and complete it again.");
        }
        if (!draft.clashes().isEmpty()) {
            told.add("You answered differently in another window. Both answers stand below: choose one of each, then complete it again.");
        }
        long unseen = filled.form().questions().filter(filled::shows).filter(asked -> !typed.shown().contains(asked.id())).count();
        if (unseen > 0) {
            told.add(unseen == 1 ? "Your answers lead to one more question. Answer it, then complete it again."
                    : "Your answers lead to " + unseen + " more questions. Answer them, then complete it again.");
        }
        if (!view.differences(task, viewer, filled).isEmpty() && !sent.containsKey("knowing")) {
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
}
