package org.homeward.flow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.SavedFilters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the list that somebody looks at under a name, and forgets it again. */
@Controller
class SavedFiltersPage {

    private static final int LONGEST = 60;

    private final SavedFilters saved;
    private final WhoIsAsking asking;
    private final Clock clock;

    SavedFiltersPage(SavedFilters saved, WhoIsAsking asking, Clock clock) {
        this.saved = saved;
        this.asking = asking;
        this.clock = clock;
    }

    @PostMapping("/work/filters")
    String keep(@ModelAttribute("asked") WorklistRequest asked, @RequestParam(defaultValue = "") String name,
                RedirectAttributes after) {
        keep(SavedFilters.Of.WORKLIST, name.strip(), asked.kept(), after);
        return "redirect:" + asked.address();
    }

    @PostMapping("/board/views")
    String keepBoard(@ModelAttribute("asked") BoardRequest asked, @RequestParam(defaultValue = "") String name,
                     RedirectAttributes after) {
        keep(SavedFilters.Of.BOARD, name.strip(), asked.kept(), after);
        return "redirect:" + asked.chosen("/board");
    }

    private void keep(SavedFilters.Of page, String called, String address, RedirectAttributes after) {
        if (called.isEmpty() || called.length() > LONGEST || called.chars().anyMatch(Character::isISOControl)) {
            after.addFlashAttribute("keepFault", "Give the list a name of up to " + LONGEST + " characters.");
            after.addFlashAttribute("keepName", called);
        } else if (saved.keep(asking.viewer(), page, called, address, clock.instant())) {
            after.addFlashAttribute("outcome", "The list is kept as “" + called + "”.");
        } else {
            after.addFlashAttribute("keepFault", "You keep " + SavedFilters.MOST + " lists already. Forget one first.");
            after.addFlashAttribute("keepName", called);
        }
    }

    /** Somebody else's number forgets nothing and is answered alike. */
    @PostMapping({"/work/filters/{id}/remove", "/board/views/{id}/remove"})
    String remove(@PathVariable String id, HttpServletRequest request, RedirectAttributes after) {
        if (id.matches("\\d{1,18}")) {
            saved.remove(asking.viewer(), Long.parseLong(id));
        }
        after.addFlashAttribute("outcome", "The list is forgotten.");
        return request.getRequestURI().startsWith("/board") ? "redirect:/board" : "redirect:/work";
    }
}
