package org.homeward.forms.web;

import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.tasks.Draft;
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
    private final TakesAnswers taking;
    private final DraftActions actions;
    private final WhoIsAsking asking;

    HandIn(TasksAtHand tasks, TakesAnswers taking, DraftActions actions, WhoIsAsking asking) {
        this.tasks = tasks;
        this.taking = taking;
        this.actions = actions;
        this.asking = asking;
    }

    @PostMapping("/tasks/{id}")
    String take(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        var viewer = asking.viewer();
        var task = tasks.find(viewer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = sent.getOrDefault("do", List.of("complete")).get(0);
        var form = taking.form(task, sent);
        var typed = SentForm.of(sent, form.form());
        var draft = taking.keep(viewer, task, typed);
        return switch (asked) {
            case "save" -> kept(task, after);
            case "complete" -> complete(viewer, task, typed, draft, sent, after);
            default -> {
                actions.act(asked, task, viewer, form.form(), draft);
                yield "redirect:/tasks/" + id + DraftActions.anchor(asked);
            }
        };
    }

    private static String kept(TaskAtHand task, RedirectAttributes after) {
        after.addFlashAttribute("outcome", "“" + task.name() + "” is kept as far as you have come. Nobody else can see it as an answer yet.");
        return "redirect:/work";
    }

    private String complete(Viewer viewer, TaskAtHand task, SentForm typed, Draft draft, MultiValueMap<String, String> sent,
                            RedirectAttributes after) {
        var taken = taking.complete(viewer, task, typed, draft, sent.containsKey("knowing"));
        if (taken instanceof TakesAnswers.Taken.LookFirst look) {
            after.addFlashAttribute("told", look.sentences());
            after.addFlashAttribute("compare", true);
        } else if (taken instanceof TakesAnswers.Taken.Handed handed) {
            if (handed.outcome() instanceof FormDesk.Outcome.Done) {
                after.addFlashAttribute("outcome", "Done: " + task.name() + ".");
                return "redirect:/work";
            }
            if (handed.outcome() instanceof FormDesk.Outcome.Refused refused) {
                after.addFlashAttribute("refusals", refused.refusals());
            }
        }
        return "redirect:/tasks/" + task.id();
    }
}
