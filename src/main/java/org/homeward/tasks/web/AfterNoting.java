package org.homeward.tasks.web;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.NoteOutcome;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads back to the notes, with what was done, or with what is wrong and all that was typed. */
record AfterNoting(JourneyId journey, Optional<String> task) {

    private static final int KEPT_OF_WHAT_WAS_TYPED = 40_000;

    /** @param which the note or file that was to be taken back; empty for a new note */
    String with(NoteOutcome outcome, String typed, String which, RedirectAttributes after) {
        if (outcome instanceof NoteOutcome.NotThere) {
            throw NotesGate.notFound();
        }
        if (outcome instanceof NoteOutcome.NotTheAuthor) {
            throw new AccessDeniedException("Only its author takes a note back");
        }
        if (outcome instanceof NoteOutcome.Done done) {
            after.addFlashAttribute("done", done.sentence());
        } else if (outcome instanceof NoteOutcome.NotTaken wrong) {
            after.addFlashAttribute("wrong", wrong);
            after.addFlashAttribute("wrongAt", which);
            after.addFlashAttribute("typed", typed.substring(0, Math.min(typed.length(), KEPT_OF_WHAT_WAS_TYPED)));
        }
        task.filter(it -> !it.isBlank()).ifPresent(it -> after.addAttribute("task", it));
        return "redirect:/journeys/" + journey + "/notes";
    }
}
