package org.homeward.forms.web;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what one line of a list sends: it is kept first, whatever the button, and then opened, closed, filled with the
 * answers of last time or completed. Answers the line alone, or without scripts the list at that line.
 */
@Controller
class ListLine {

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final TakesAnswers taking;
    private final DraftActions actions;
    private final TaskList list;
    private final LineView view;
    private final TaskView names;
    private final WhoIsAsking asking;

    ListLine(TasksAtHand tasks, FormDesk desk, TakesAnswers taking, DraftActions actions, TaskList list, LineView view,
             TaskView names, WhoIsAsking asking) {
        this.tasks = tasks;
        this.desk = desk;
        this.taking = taking;
        this.actions = actions;
        this.list = list;
        this.view = view;
        this.names = names;
        this.asking = asking;
    }

    @PostMapping("/work/list/{taskId}/{id}")
    String take(@PathVariable String taskId, @PathVariable String id, @RequestParam(defaultValue = "") String team,
                @RequestParam MultiValueMap<String, String> sent,
                @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model, RedirectAttributes after) {
        var viewer = asking.viewer();
        var task = tasks.find(viewer, id).filter(found -> found.taskId().equals(taskId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var came = act(viewer, task, sent);
        if (!inPlace) {
            after.addFlashAttribute("came", came);
            if (!team.isEmpty()) {
                after.addAttribute("team", team);
            }
            return "redirect:/work/list/" + taskId + "#line-" + id;
        }
        var stands = tasks.find(viewer, id).orElse(task);
        var line = view.line(viewer, desk.newest(taskId).orElseThrow(), stands, came);
        model.addAttribute("line", line);
        model.addAttribute("kind", taskId);
        model.addAttribute("team", team);
        model.addAttribute("all", list.among(viewer, taskId, team));
        return "forms/line :: answer";
    }

    private Came act(Viewer viewer, TaskAtHand task, MultiValueMap<String, String> sent) {
        var asked = Optional.ofNullable(sent.getFirst("do")).orElse("open");
        var form = taking.form(task, sent);
        var typed = SentForm.of(sent, form.form());
        var draft = taking.keep(viewer, task, typed);
        return switch (asked) {
            case "save", "close" -> Came.closed(task.id());
            case "open" -> Came.open(task.id());
            case "take-over" -> Came.open(task.id(), desk.takeOver(viewer, task.id()) ? "You have taken this over."
                    : "This task cannot be taken over: it is open no more, or another team's.");
            case "unchanged" -> came(task, new TakesAnswers.Taken.Handed(taking.confirm(viewer, task,
                    actions.act(asked, task, viewer, form.form(), draft))));
            case "complete" -> came(task, taking.complete(viewer, task, typed, draft, sent.containsKey("knowing")));
            default -> {
                var filled = actions.act(asked, task, viewer, form.form(), draft);
                yield asked.equals("same") ? Came.open(task.id(), same(filled.entries().size() - draft.entries().size())) : Came.open(task.id());
            }
        };
    }

    private static String same(int taken) {
        return taken == 0 ? "Nothing more was answered before to these questions."
                : (taken == 1 ? "1 earlier answer is" : taken + " earlier answers are")
                + " taken over. Look the answers over, then complete.";
    }

    private Came came(TaskAtHand task, TakesAnswers.Taken taken) {
        if (taken instanceof TakesAnswers.Taken.LookFirst look) {
            return new Came(task.id(), true, look.sentences(), List.of(), true);
        }
        var outcome = ((TakesAnswers.Taken.Handed) taken).outcome();
        if (outcome instanceof FormDesk.Outcome.Refused refused) {
            return new Came(task.id(), true, List.of(), refused.refusals(), false);
        }
        if (outcome instanceof FormDesk.Outcome.HeldBy held) {
            return Came.open(task.id(), names.name(held.user()) + " has taken this. What you wrote is kept. Take it over to complete it.");
        }
        return outcome instanceof FormDesk.Outcome.Gone ? new Came(task.id(), false,
                List.of("This was not completed by you: it is open no more."), List.of(), false) : Came.closed(task.id());
    }
}
