package org.homeward.tasks.web;

import java.util.Optional;
import org.homeward.access.WhoIsAsking;
import org.homeward.tasks.TakeNoteBack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets authors strike out their notes and remove their files. */
@Controller
class TakeNoteBackPage {

    private final NotesGate gate;
    private final TakeNoteBack takeBack;
    private final WhoIsAsking asking;

    TakeNoteBackPage(NotesGate gate, TakeNoteBack takeBack, WhoIsAsking asking) {
        this.gate = gate;
        this.takeBack = takeBack;
        this.asking = asking;
    }

    @PostMapping("/journeys/{id}/notes/{note}/strike")
    String strike(@PathVariable String id, @PathVariable String note, @RequestParam Optional<String> task,
                  @RequestParam(defaultValue = "") String because, RedirectAttributes after) {
        var journey = gate.journey(id);
        var outcome = takeBack.strike(asking.viewer(), journey, NotesGate.id(note), because);
        return new AfterNoting(journey, task).with(outcome, because, note, after);
    }

    @PostMapping("/journeys/{id}/attachments/{attachment}/remove")
    String remove(@PathVariable String id, @PathVariable String attachment, @RequestParam Optional<String> task,
                  @RequestParam(defaultValue = "") String because, RedirectAttributes after) {
        var journey = gate.journey(id);
        var outcome = takeBack.remove(asking.viewer(), journey, NotesGate.id(attachment), because);
        return new AfterNoting(journey, task).with(outcome, because, attachment, after);
    }
}
