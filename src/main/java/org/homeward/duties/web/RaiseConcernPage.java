package org.homeward.duties.web;

import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Part;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.duties.DutyKind;
import org.homeward.duties.RaiseDuty;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raises a safeguarding concern from the person's page. What it is about is written in a task, never here. */
@Controller
class RaiseConcernPage {

    private final RaiseDuty raiseDuty;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    RaiseConcernPage(RaiseDuty raiseDuty, AccessPolicy policy, WhoIsAsking asking) {
        this.raiseDuty = raiseDuty;
        this.policy = policy;
        this.asking = asking;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @PostMapping("/journeys/{id}/safeguarding-concern")
    String raise(@PathVariable String id, RedirectAttributes after) {
        var viewer = asking.viewer();
        var journey = visible(viewer, id);
        var permit = policy.permit(viewer, journey);
        if (!permit.may(Action.WORK) || !permit.shows(Part.SAFEGUARDING_FLAG)) {
            throw new AccessDeniedException("Concerns are raised by those who work with the person");
        }
        after.addFlashAttribute("concern", raiseDuty.raise(journey, DutyKind.SAFEGUARDING, "page:journey",
                Optional.of(viewer.userId())) ? "The concern was raised. The ward is asked to record it at once."
                : "A concern is being looked at already. Tell the team that has its task what you know.");
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
