package org.homeward.flow.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.homeward.access.SmallTeams;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.BulkWork;
import org.homeward.flow.SavedFilters;
import org.homeward.flow.Worklist;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistView;
import org.homeward.journey.London;
import org.homeward.tasks.TaskDeed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The start page: what the person who is signed in and the teams have to do. Whoever holds tasks sees those first. A
 * search is posted, so that no name and no number stands in an address; everything else does, so that it can be kept.
 */
@Controller
class WorklistPage {

    private static final int ROWS = BulkWork.MOST;
    private static final int WITHDRAWN = 50;

    private final Worklist worklist;
    private final SavedFilters saved;
    private final WhoIsAsking asking;
    private final SmallTeams smallTeams;
    private final Clock clock;

    WorklistPage(Worklist worklist, SavedFilters saved, WhoIsAsking asking, SmallTeams smallTeams, Clock clock) {
        this.worklist = worklist;
        this.saved = saved;
        this.asking = asking;
        this.smallTeams = smallTeams;
        this.clock = clock;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String show(@ModelAttribute("asked") WorklistRequest asked, Model model) {
        var viewer = asking.viewer();
        var now = clock.instant();
        var counts = worklist.counts(viewer, now);
        var query = asked.query(usual(counts));
        frame(model, viewer, now, counts);
        model.addAttribute("view", query.view());
        model.addAttribute("page", worklist.page(viewer, query, now, ROWS));
        return "flow/worklist";
    }

    @PostMapping("/work")
    String find(@ModelAttribute("asked") WorklistRequest asked, Model model) {
        if (asked.words().isEmpty()) {
            return "redirect:" + asked.address();
        }
        var viewer = asking.viewer();
        var now = clock.instant();
        frame(model, viewer, now, worklist.counts(viewer, now));
        model.addAttribute("page", worklist.find(viewer, asked.words().get(), now, ROWS));
        return "flow/worklist";
    }

    @GetMapping("/work/kinds")
    String kinds(Model model) {
        model.addAttribute("kinds", worklist.kinds(asking.viewer(), clock.instant()));
        return "flow/worklist-kinds";
    }

    @GetMapping("/work/no-longer-needed")
    String withdrawn(Model model) {
        model.addAttribute("withdrawn", worklist.withdrawnSince(asking.viewer(), yesterday(clock.instant()), WITHDRAWN));
        return "flow/worklist-withdrawn";
    }

    private void frame(Model model, Viewer viewer, Instant now, Map<WorklistView, Integer> counts) {
        model.addAttribute("counts", counts);
        model.addAttribute("counted", Worklist.COUNTED);
        model.addAttribute("choices", worklist.choices(viewer));
        model.addAttribute("saved", saved.of(viewer, SavedFilters.Of.WORKLIST));
        model.addAttribute("sorts", WorklistQuery.Sort.values());
        model.addAttribute("deeds", TaskDeed.values());
        model.addAttribute("gone", worklist.countWithdrawnSince(viewer, yesterday(now), WITHDRAWN));
        model.addAttribute("toPutRight", viewer.is("administrators") ? smallTeams.items().size() : 0);
    }

    private static WorklistView usual(Map<WorklistView, Integer> counts) {
        return counts.get(WorklistView.MINE) > 0 ? WorklistView.MINE : WorklistView.TEAM;
    }

    private static Instant yesterday(Instant now) {
        return London.day(now).minusDays(1).atStartOfDay(London.ZONE).toInstant();
    }
}
