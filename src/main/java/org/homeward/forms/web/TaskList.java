package org.homeward.forms.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FormDesk;
import org.homeward.forms.ListColumns;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.forms.TasksOfKind;
import org.homeward.journey.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * All open tasks of one kind as one page, a line a person. It knows no form by name. A kind of which the member's teams
 * never had a task is answered as one that does not exist.
 */
@Controller
class TaskList {

    static final int MOST = 60;

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final LineView view;
    private final WhoIsAsking asking;
    private final Clock clock;

    TaskList(TasksAtHand tasks, FormDesk desk, LineView view, WhoIsAsking asking, Clock clock) {
        this.tasks = tasks;
        this.desk = desk;
        this.view = view;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/work/list/{taskId}")
    String show(@PathVariable String taskId, @RequestParam(defaultValue = "") String team,
                @RequestParam(defaultValue = "") String open, Model model) {
        var viewer = asking.viewer();
        var form = desk.newest(taskId).filter(known -> tasks.knows(narrowed(viewer, team), taskId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = among(viewer, taskId, team);
        var came = Optional.ofNullable((Came) model.getAttribute("came")).orElse(open.isEmpty() ? Came.NOTHING : Came.open(open));
        model.addAttribute("kind", taskId);
        model.addAttribute("team", team);
        model.addAttribute("teams", team.isEmpty() ? teams(all.tasks()) : Map.of());
        model.addAttribute("all", all);
        model.addAttribute("most", MOST);
        model.addAttribute("columns", ListColumns.of(form.form(), form.contract()));
        model.addAttribute("lines", view.lines(viewer, form, all.tasks().stream().limit(MOST).toList(), came));
        return "forms/list";
    }

    /** The member, at work for this team alone where one is named; somebody else's team is the member's not. */
    static Viewer narrowed(Viewer viewer, String team) {
        return team.isEmpty() ? viewer : new Viewer(viewer.userId(), viewer.groups().contains(team) ? Set.of(team) : Set.of());
    }

    TasksOfKind among(Viewer viewer, String taskId, String team) {
        return TasksOfKind.of(tasks.ofKind(narrowed(viewer, team), taskId, today()));
    }

    private Instant today() {
        return London.day(clock.instant()).atStartOfDay(London.ZONE).toInstant();
    }

    private static Map<String, String> teams(List<TaskAtHand> tasks) {
        var teams = new LinkedHashMap<String, String>();
        tasks.forEach(task -> teams.put(task.groupId(), task.team()));
        return teams.size() > 1 ? teams : Map.of();
    }
}
