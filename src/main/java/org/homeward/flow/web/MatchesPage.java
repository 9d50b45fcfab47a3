package org.homeward.flow.web;

import java.util.Set;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Matches;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many people a day are matched to their record by hand and why, for those who do it or can mend the reason. */
@Controller
class MatchesPage {

    private static final Set<String> ROLES =
            Set.of("discharge-coordinators", "hub-leads", "managers", "information-governance", "administrators");

    private final Matches matches;
    private final WhoIsAsking asking;

    MatchesPage(Matches matches, WhoIsAsking asking) {
        this.matches = matches;
        this.asking = asking;
    }

    @GetMapping("/figures/matches")
    String show(Model model) {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(ROLES::contains)) {
            throw new AccessDeniedException("Matches nobody");
        }
        model.addAttribute("matches", matches.of(viewer));
        return "flow/matches";
    }
}
