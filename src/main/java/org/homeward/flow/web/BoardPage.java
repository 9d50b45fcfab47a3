package org.homeward.flow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Board;
import org.homeward.flow.NameBoxOwner;
import org.homeward.flow.SavedFilters;
import org.homeward.journey.Stage;
import org.homeward.tasks.CodeLists;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The board. A search for a person is posted, so that no name and no number stands in an address; what narrows the list
 * otherwise does stand there, so that it can be kept as a bookmark.
 */
@Controller
class BoardPage {

    static final List<Stage> STAGES = Arrays.stream(Stage.values()).filter(Stage::isOnTheWayHome).toList();
    private static final int ROWS = 100;
    private static final int CARDS = 20;
    private static final List<String> BODIES = List.of("hospital", "hub", "council", "provider", "community-health", "housing",
            "icb", "family");

    private final Board board;
    private final BoardCounts counts;
    private final SavedFilters saved;
    private final NameBoxOwner owners;
    private final ChangeMark marks;
    private final WhoIsAsking asking;
    private final CodeLists lists;
    private final Clock clock;

    BoardPage(Board board, BoardCounts counts, SavedFilters saved, NameBoxOwner owners, ChangeMark marks, WhoIsAsking asking, CodeLists lists,
              Clock clock) {
        this.board = board;
        this.counts = counts;
        this.saved = saved;
        this.owners = owners;
        this.marks = marks;
        this.asking = asking;
        this.lists = lists;
        this.clock = clock;
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
                @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
                @ModelAttribute("times") LondonWords times, HttpServletResponse response, Model model) {
        var viewer = asking.viewer();
        var mark = marks.everyMinute(viewer, times);
        if (ChangeMark.isKnown(known, mark, response)) {
            return null;
        }
        table(model, viewer, asked.withoutWords(), times, mark);
        return "flow/board :: rows";
    }

    /** The boxes alone, asked for after the page; "not modified" while nothing has changed. */
    @GetMapping("/board/counts")
    String counts(@ModelAttribute("asked") BoardRequest asked,
                  @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
                  @ModelAttribute("times") LondonWords times, HttpServletResponse response, Model model) {
        var viewer = asking.viewer();
        var mark = marks.everyDay(viewer, times);
        if (ChangeMark.isKnown(known, mark, response)) {
            return null;
        }
        boxes(model, viewer, asked.withoutWords(), times, mark);
        return "flow/board-boxes :: boxes";
    }

    private void boxes(Model model, Viewer viewer, BoardRequest asked, LondonWords times, String mark) {
        counts.fill(model, viewer, asked, times, mark);
        model.addAttribute("soundness", counts.soundness(viewer, asked, times));
        model.addAttribute("named", owners.organisations(viewer));
    }

    private void fill(Model model, BoardRequest asked, LondonWords times) {
        var viewer = asking.viewer();
        table(model, viewer, asked, times, marks.everyMinute(viewer, times));
        model.addAttribute("choices", board.choices(viewer));
        model.addAttribute("bodies", BODIES);
        model.addAttribute("stages", STAGES);
        model.addAttribute("saved", saved.of(viewer, SavedFilters.Of.BOARD));
        if (asked.bringsCounts() && asked.words().isEmpty()) {
            boxes(model, viewer, asked, times, "");
        }
    }

    private void table(Model model, Viewer viewer, BoardRequest asked, LondonWords times, String mark) {
        model.addAttribute("asked", asked);
        model.addAttribute("mark", mark);
        model.addAttribute("delays", new DelayWords(lists, clock));
        if (asked.isInColumns()) {
            model.addAttribute("columns", board.columns(viewer, asked.query(times.now()), CARDS));
        } else {
            model.addAttribute("page", board.page(viewer, asked.query(times.now()), asked.place(), ROWS));
        }
    }
}
