package org.homeward.flow.web;

import java.util.List;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Board;
import org.homeward.flow.BoardChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What has changed on a board since yesterday: who came into and left each box, the beds, and what became known of yesterday today. */
@Controller
class BoardChangesPage {

    private final BoardChanges changes;
    private final Board board;
    private final WhoIsAsking asking;

    BoardChangesPage(BoardChanges changes, Board board, WhoIsAsking asking) {
        this.changes = changes;
        this.board = board;
        this.asking = asking;
    }

    @GetMapping("/board/changes")
    String show(@ModelAttribute("asked") BoardRequest given, @ModelAttribute("times") LondonWords times, Model model) {
        var viewer = asking.viewer();
        var asked = given.ofThePast();
        var query = asked.query(times.now());
        var then = BoardCounts.endOfYesterday(times.now());
        model.addAttribute("asked", asked);
        model.addAttribute("then", then);
        model.addAttribute("choices", board.choices(viewer));
        model.addAttribute("since", changes.since(viewer, query, then));
        model.addAttribute("afterwards", changes.afterwards(viewer, query, then));
        model.addAttribute("wards", WardBedsPage.worksWithBeds(viewer) ? changes.wards(viewer, query.ward(), then) : List.of());
        return "flow/board-changes";
    }
}
