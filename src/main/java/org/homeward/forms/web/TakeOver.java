package org.homeward.forms.web;

import java.util.List;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TasksAtHand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a task over from the colleague who holds it. */
@Controller
class TakeOver {

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final WhoIsAsking asking;

    TakeOver(TasksAtHand tasks, FormDesk desk, WhoIsAsking asking) {
        this.tasks = tasks;
        this.desk = desk;
        this.asking = asking;
    }

    @PostMapping("/tasks/{id}/take-over")
    String takeOver(@PathVariable String id, RedirectAttributes after) {
        var viewer = asking.viewer();
        tasks.find(viewer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!desk.takeOver(viewer, id)) {
            after.addFlashAttribute("told", List.of("This task cannot be taken over: it is open no more, or another team's."));
        }
        return "redirect:/tasks/" + id;
    }
}
