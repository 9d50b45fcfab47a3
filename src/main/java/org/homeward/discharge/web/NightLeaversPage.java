package org.homeward.discharge.web;

import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.ReadNightLeavers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Those who left hospital at night, by name, for their ward and the hub’s leads. */
@Controller
class NightLeaversPage {

    private final ReadNightLeavers leavers;
    private final WhoIsAsking asking;

    NightLeaversPage(ReadNightLeavers leavers, WhoIsAsking asking) {
        this.leavers = leavers;
        this.asking = asking;
    }

    @GetMapping("/left-at-night")
    String show(Model model) {
        var viewer = asking.viewer();
        if (!ReadNightLeavers.isFor(viewer)) {
            throw new AccessDeniedException("Who left at night is for their ward and the hub's leads");
        }
        model.addAttribute("lines", leavers.of(viewer));
        return "discharge/left-at-night";
    }
}
