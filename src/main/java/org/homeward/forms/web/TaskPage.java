package org.homeward.forms.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FormDesk;
import org.homeward.forms.PersonBanners;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one task: who it is about, why it exists, its form as far as it is written, and who else is on it. */
@Controller
class TaskPage {

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final PersonBanners banners;
    private final Drafts drafts;
    private final Answers answers;
    private final TaskView view;
    private final WhoIsAsking asking;
    private final Clock clock;

    TaskPage(TasksAtHand tasks, FormDesk desk, PersonBanners banners, Drafts drafts, Answers answers, TaskView view,
             WhoIsAsking asking, Clock clock) {
        this.tasks = tasks;
        this.desk = desk;
        this.banners = banners;
        this.drafts = drafts;
        this.answers = answers;
        this.view = view;
        this.asking = asking;
        this.clock = clock;
    }

    /** Answers "not found" alike for another team's task and one that never was. */
    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, Model model) {
        var viewer = asking.viewer();
        var task = find(viewer, id);
        model.addAttribute("task", task);
        model.addAttribute("banner", banners.of(viewer, task.journey()).orElse(null));
        var opened = task.isOpen() ? desk.open(viewer, id) : Optional.<FormDesk.Opened>empty();
        return opened.map(form -> open(viewer, task, form, model)).orElseGet(() -> ended(viewer, find(viewer, id), model));
    }

    private String open(Viewer viewer, TaskAtHand task, FormDesk.Opened opened, Model model) {
        var draft = drafts.open(task.id(), viewer.userId(), clock.instant());
        view.form(model, task, opened, draft, refusals(model), "");
        view.others(model, task, viewer);
        model.addAttribute("holder", view.holder(task, viewer).orElse(null));
        if (model.containsAttribute("compare")) {
            model.addAttribute("differences", view.differences(task, viewer, view.filled(opened, draft)));
        }
        return "forms/task";
    }

    @SuppressWarnings("unchecked")
    private static List<Refusal> refusals(Model model) {
        return (List<Refusal>) Optional.ofNullable(model.getAttribute("refusals")).orElse(List.of());
    }

    private String ended(Viewer viewer, TaskAtHand task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("endedBy", task.endedBy().map(view::name).orElse(null));
        model.addAttribute("byMe", task.endedBy().filter(viewer.userId()::equals).isPresent());
        drafts.find(task.id(), viewer.userId()).filter(draft -> !draft.isEmpty())
                .ifPresent(draft -> kept(task, draft, model));
        return "forms/ended";
    }

    /** What somebody had written in a task that another completed, beside what was answered. */
    private void kept(TaskAtHand task, Draft draft, Model model) {
        desk.newest(task.taskId()).ifPresent(form -> {
            var opened = view.filled(new FormDesk.Opened(form, Map.of()), draft);
            var given = new LinkedHashMap<String, Object>();
            answers.ofTask(task.id()).forEach((name, answer) -> given.put(name, answer.value()));
            model.addAttribute("kept", view.sideBySide(opened, draft.answers(), given));
        });
    }

    private TaskAtHand find(Viewer viewer, String id) {
        return tasks.find(viewer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
