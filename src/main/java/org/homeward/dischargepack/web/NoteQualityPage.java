package org.homeward.dischargepack.web;

import org.homeward.access.WhoIsAsking;
import org.homeward.dischargepack.ScoreNotes;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** By ward, how often a note for a care provider came back, and what was missing most often. */
@Controller
class NoteQualityPage {

    private final ScoreNotes scores;
    private final WhoIsAsking asking;

    NoteQualityPage(ScoreNotes scores, WhoIsAsking asking) {
        this.scores = scores;
        this.asking = asking;
    }

    @GetMapping("/note-quality")
    String show(Model model) {
        if (scores.wards(asking.viewer()).isEmpty()) {
            throw new AccessDeniedException("This work writes no notes for care providers");
        }
        model.addAttribute("days", ScoreNotes.DAYS);
        model.addAttribute("scores", scores.scores(asking.viewer()));
        return "dischargepack/note-quality";
    }
}
