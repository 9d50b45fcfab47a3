package org.homeward.flow.web;

import java.time.Clock;
import org.homeward.access.SmallTeams;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Worklist;
import org.homeward.journey.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what the teams of the person who is signed in have to do. */
@Controller
class WorklistPage {

    private static final int MOST_URGENT = 10;
    private static final int WITHDRAWN = 50;

    private final Worklist worklist;
    private final WhoIsAsking asking;
    private final SmallTeams smallTeams;
    private final Clock clock;

    WorklistPage(Worklist worklist, WhoIsAsking asking, SmallTeams smallTeams, Clock clock) {
        this.worklist = worklist;
        this.asking = asking;
        this.smallTeams = smallTeams;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        var viewer = asking.viewer();
        var now = clock.instant();
        var kinds = worklist.kinds(viewer, now);
        var yesterday = London.day(now).minusDays(1).atStartOfDay(London.ZONE).toInstant();
        model.addAttribute("kinds", kinds);
        model.addAttribute("lists", worklist.lists(viewer, now));
        model.addAttribute("urgent", worklist.mostUrgent(viewer, MOST_URGENT));
        model.addAttribute("withdrawn", worklist.withdrawnSince(viewer, yesterday, WITHDRAWN));
        model.addAttribute("toPutRight", viewer.is("administrators") ? smallTeams.items().size() : 0);
        return "flow/worklist";
    }
}
