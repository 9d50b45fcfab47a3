package org.homeward.flow.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.Stage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The board. A search for a person is posted, so that no name and no number stands in an address; what narrows the list
 * otherwise does stand there, so that it can be kept as a bookmark.
 */
@Controller
class BoardPage {

    private static final int ROWS = 100;
    private static final List<Stage> STAGES = Arrays.stream(Stage.values()).filter(Stage::isOnTheWayHome)
            .toList();

    private final Board board;
    private final WhoIsAsking asking;

    BoardPage(Board board, WhoIsAsking asking) {
        this.board = board;
        this.asking = asking;
    }

    @GetMapping("/board")
    String show(@ModelAttribute("asked") BoardRequest asked, @ModelAttribute("times") LondonWords times, Model model) {
        fill(model, asked.withoutWords(), times);
        return "flow/board";
    }

    @PostMapping("/board")
    String find(@ModelAttribute("asked") BoardRequest asked, @ModelAttribute("times") LondonWords times, Model model) {
        if (asked.words().isEmpty()) {
            return "redirect:" + asked.address("/board");
        }
        fill(model, asked, times);
        return "flow/board";
    }

    /** The table alone, for the page that keeps itself up to date; "not modified" while nothing has changed. */
    @GetMapping("/board/rows")
    String rows(@ModelAttribute("asked") BoardRequest asked,
                @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known, @ModelAttribute("times") LondonWords times,
                HttpServletResponse response, Model model) {
        var viewer = asking.viewer();
        var mark = mark(viewer, times);
        if (known.equals(mark)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return null;
        }
        response.setHeader(HttpHeaders.ETAG, mark);
        table(model, viewer, asked.withoutWords(), mark);
        return "flow/board :: rows";
    }

    private void fill(Model model, BoardRequest asked, LondonWords times) {
        var viewer = asking.viewer();
        table(model, viewer, asked, mark(viewer, times));
        model.addAttribute("wards", board.wards(viewer));
        model.addAttribute("stages", STAGES);
    }

    private void table(Model model, Viewer viewer, BoardRequest asked, String mark) {
        model.addAttribute("asked", asked);
        model.addAttribute("mark", mark);
        model.addAttribute("page", board.page(viewer, asked.query(), asked.place(), ROWS));
    }

    /** Changes with the board, with the viewer's teams, and every minute, because the words for times do. */
    private String mark(Viewer viewer, LondonWords times) {
        return "\"" + board.changeMark() + "-" + Integer.toHexString(viewer.groups().hashCode()) + "-"
                + times.now().getEpochSecond() / 60 + "\"";
    }
}
