package org.homeward.flow.web;

import java.time.Instant;
import org.homeward.access.Viewer;
import org.homeward.flow.BoxOwners;
import org.homeward.flow.Boxes;
import org.homeward.flow.Soundness;
import org.homeward.journey.London;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The boxes of a board: how many people are at each stage, how many there were yesterday, and who looks after them. */
@Component
class BoardCounts {

    private final Boxes boxes;
    private final BoxOwners owners;

    BoardCounts(Boxes boxes, BoxOwners owners) {
        this.boxes = boxes;
        this.owners = owners;
    }

    void fill(Model model, Viewer viewer, BoardRequest asked, LondonWords times, String mark) {
        model.addAttribute("asked", asked);
        model.addAttribute("boxesMark", mark);
        model.addAttribute("boxes", boxes.of(viewer, asked.query(times.now()), endOfYesterday(times.now())));
        model.addAttribute("owners", owners.of(viewer));
    }

    /** How far the people in the boxes can be relied on. */
    Soundness soundness(Viewer viewer, BoardRequest asked, LondonWords times) {
        return boxes.soundness(viewer, asked.query(times.now()));
    }

    /** The last second of yesterday, by London time. */
    static Instant endOfYesterday(Instant now) {
        return London.day(now).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
    }
}
