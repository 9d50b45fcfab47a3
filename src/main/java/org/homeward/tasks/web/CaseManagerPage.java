package org.homeward.tasks.web;

import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.CaseManagerNaming;
import org.homeward.tasks.WhoNamesCaseManagers;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names the case manager of a journey, from the journey's page. */
@Controller
class CaseManagerPage {

    private final CaseManagerNaming naming;
    private final WhoNamesCaseManagers who;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    CaseManagerPage(CaseManagerNaming naming, WhoNamesCaseManagers who, AccessPolicy policy, WhoIsAsking asking) {
        this.naming = naming;
        this.who = who;
        this.policy = policy;
        this.asking = asking;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @PostMapping("/journeys/{id}/case-manager")
    String name(@PathVariable String id, @RequestParam(defaultValue = "") String userId, RedirectAttributes after) {
        var viewer = asking.viewer();
        var journey = visible(viewer, id);
        if (!who.mayName(viewer, journey)) {
            throw new AccessDeniedException("The hub's leads and case managers name the case manager");
        }
        after.addFlashAttribute("outcome", naming.name(viewer, journey, Optional.of(userId).filter(it -> !it.isBlank()))
                ? "The case manager is noted." : "Nothing was changed: that person cannot be the case manager here.");
        return "redirect:/journeys/" + journey;
    }

    private JourneyId visible(Viewer viewer, String id) {
        try {
            return Optional.of(new JourneyId(id)).filter(journey -> policy.permit(viewer, journey).sight() != Sight.NONE)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
