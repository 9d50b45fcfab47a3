package org.homeward.flow.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.BulkWork;
import org.homeward.flow.WorkItem;
import org.homeward.flow.Worklist;
import org.homeward.journey.London;
import org.homeward.tasks.DeedOutcome;
import org.homeward.tasks.PutOff;
import org.homeward.tasks.TaskDeed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks whether something shall happen to the chosen tasks, has it happen, and says of each what became of it. */
@Controller
class BulkPage {

    private final BulkWork work;
    private final Worklist worklist;
    private final WhoIsAsking asking;
    private final Clock clock;

    BulkPage(BulkWork work, Worklist worklist, WhoIsAsking asking, Clock clock) {
        this.work = work;
        this.worklist = worklist;
        this.asking = asking;
        this.clock = clock;
    }

    @PostMapping("/work/confirm")
    String confirm(@ModelAttribute("bulk") BulkRequest bulk, Model model, RedirectAttributes after) {
        if (bulk.tasks().isEmpty()) {
            after.addFlashAttribute("chooseFault", "Choose at least one task first.");
            return "redirect:" + bulk.returnTo();
        }
        model.addAttribute("faults", Map.of());
        return ask(bulk, model);
    }

    @PostMapping("/work/do")
    String carryOut(@ModelAttribute("bulk") BulkRequest bulk, Model model) {
        var deed = deed(bulk);
        var faults = bulk.faults(clock.instant());
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return ask(bulk, model);
        }
        var viewer = asking.viewer();
        var before = worklist.chosen(viewer, bulk.tasks(), clock.instant());
        var outcomes = work.carryOut(bulk.order(), viewer, before.stream().map(item -> item.task().id()).toList());
        model.addAttribute("deed", deed);
        lines(model, before, outcomes, bulk);
        return "flow/worklist-outcome";
    }

    private String ask(BulkRequest bulk, Model model) {
        var viewer = asking.viewer();
        var deed = deed(bulk);
        var chosen = worklist.chosen(viewer, bulk.tasks(), clock.instant());
        var foreseen = work.foresee(deed, viewer, chosen.stream().map(item -> item.task().id()).toList());
        model.addAttribute("deed", deed);
        lines(model, chosen, foreseen, bulk);
        if (deed == TaskDeed.HAND_ON) {
            model.addAttribute("colleagues", colleagues(viewer, bulk));
        }
        var today = London.day(clock.instant());
        model.addAttribute("tomorrow", today.plusDays(1));
        model.addAttribute("earliest", today);
        model.addAttribute("latest", today.plusDays(PutOff.LONGEST.toDays()));
        return "flow/worklist-confirm";
    }

    private List<String[]> colleagues(Viewer viewer, BulkRequest bulk) {
        return work.colleagues(viewer, bulk.tasks()).values().stream().map(member -> new String[] {member.userId(),
            member.userId().equals(viewer.userId()) ? member.name() + " (you)" : member.name() + ", " + member.jobTitle()}).toList();
    }

    private static void lines(Model model, List<WorkItem> items, Map<String, DeedOutcome> outcomes, BulkRequest bulk) {
        var lines = items.stream().map(item -> new Line(item, outcomes.get(item.task().id()))).toList();
        model.addAttribute("can", lines.stream().filter(line -> line.outcome().isDone()).toList());
        model.addAttribute("cannot", lines.stream().filter(line -> !line.outcome().isDone()).toList());
        model.addAttribute("unknown", bulk.tasks().size() - items.size());
    }

    private static TaskDeed deed(BulkRequest bulk) {
        return bulk.wanted().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** One task and what becomes of it. */
    public record Line(WorkItem item, DeedOutcome outcome) {
    }
}
