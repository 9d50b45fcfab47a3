package org.homeward.flow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.homeward.access.Directory;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.access.WhoIsWho;
import org.homeward.flow.Board;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The board for a screen on a wall. Whoever walks by reads it, so nobody is named on it, by no part of a name, no number
 * and no bed: a journey has its reference, by which a colleague finds the person after signing in.
 */
@Controller
class WallPage {

    private static final int ROWS = 7;

    private final Board board;
    private final BoardCounts counts;
    private final ChangeMark marks;
    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final WhoIsAsking asking;

    WallPage(Board board, BoardCounts counts, ChangeMark marks, Directory directory, WhoIsWho whoIsWho, WhoIsAsking asking) {
        this.board = board;
        this.counts = counts;
        this.marks = marks;
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.asking = asking;
    }

    @GetMapping("/board/wall")
    String show(@ModelAttribute("asked") BoardRequest asked, @ModelAttribute("times") LondonWords times, Model model) {
        fill(model, asking.viewer(), asked.withoutWords(), times);
        return "flow/wall";
    }

    /** What changes on the screen; "not modified", and nothing looked up, while nothing has changed. */
    @GetMapping("/board/wall/rows")
    String rows(@ModelAttribute("asked") BoardRequest asked,
                @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
                @ModelAttribute("times") LondonWords times, HttpServletResponse response, Model model) {
        var viewer = asking.viewer();
        if (ChangeMark.isKnown(known, marks.everyFiveMinutes(viewer, times), response)) {
            return null;
        }
        fill(model, viewer, asked.withoutWords(), times);
        return "flow/wall :: rows";
    }

    private void fill(Model model, Viewer viewer, BoardRequest asked, LondonWords times) {
        var mark = marks.everyFiveMinutes(viewer, times);
        counts.fill(model, viewer, asked, times, mark);
        model.addAttribute("mark", mark);
        model.addAttribute("page", board.wall(viewer, asked.query(times.now()), ROWS));
        model.addAttribute("title", title(asked));
    }

    private String title(BoardRequest asked) {
        if (asked.ward() != null && !asked.ward().isBlank()) {
            return directory.ward(asked.ward()).map(ward -> ward.name()).orElse("A ward");
        }
        return whoIsWho.sites().stream().filter(site -> Objects.equals(site.id(), asked.site())).map(site -> site.name())
                .findFirst().orElse("On the way home");
    }
}
