package org.homeward.notices.web;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.WhoIsAsking;
import org.homeward.notices.Outbox;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices, for administrators: what was mailed, what waits and why, and what somebody has to look after. */
@Controller
class NoticesPage {

    private static final int ROWS = 100;

    private final Outbox outbox;
    private final WhoIsAsking asking;
    private final Clock clock;

    NoticesPage(Outbox outbox, WhoIsAsking asking, Clock clock) {
        this.outbox = outbox;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/notices")
    String show(Model model) {
        allowOnlyAdministrators();
        model.addAttribute("standing", outbox.standing());
        model.addAttribute("rows", outbox.newest(ROWS));
        return "notices/notices";
    }

    @PostMapping("/notices/{id}/again")
    String again(@PathVariable UUID id, RedirectAttributes after) {
        allowOnlyAdministrators();
        after.addFlashAttribute("outcome", outbox.tryAgain(asking.viewer(), id, clock.instant())
                ? "The notice is tried again." : "This notice is not waiting for anybody.");
        return "redirect:/notices";
    }

    private void allowOnlyAdministrators() {
        if (!asking.viewer().is("administrators")) {
            throw new AccessDeniedException("Only administrators see the notices");
        }
    }
}
