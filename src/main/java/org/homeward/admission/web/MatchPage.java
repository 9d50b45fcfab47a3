package org.homeward.admission.web;

import java.util.List;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.admission.CompareRecords;
import org.homeward.admission.UndoMatch;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How we know whose journey it is: the hospital's word beside our record. A co-ordinator can take a wrong match back. */
@Controller
class MatchPage {

    private static final String CO_ORDINATORS = "discharge-coordinators";

    private final CompareRecords compareRecords;
    private final UndoMatch undoMatch;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final Audit audit;

    MatchPage(CompareRecords compareRecords, UndoMatch undoMatch, AccessPolicy policy, WhoIsAsking asking, Audit audit) {
        this.compareRecords = compareRecords;
        this.undoMatch = undoMatch;
        this.policy = policy;
        this.asking = asking;
        this.audit = audit;
    }

    @GetMapping("/journeys/{id}/match")
    String show(@PathVariable String id, Model model) {
        var journey = visible(id);
        audit.read(asking.viewer(), "Match page", List.of(journey));
        model.addAttribute("journey", journey.value());
        model.addAttribute("comparison", compareRecords.of(journey));
        model.addAttribute("mayUndo", asking.viewer().is(CO_ORDINATORS));
        return "admission/match";
    }

    @PostMapping("/journeys/{id}/match/undo")
    String undo(@PathVariable String id, @RequestParam(defaultValue = "") String compared, RedirectAttributes after) {
        var journey = visible(id);
        if (!asking.viewer().is(CO_ORDINATORS)) {
            throw new AccessDeniedException("Only discharge co-ordinators take a match back");
        }
        if (compared.equals("yes")) {
            after.addFlashAttribute("undone", undoMatch.undo(journey, asking.viewer().userId()));
        } else {
            after.addFlashAttribute("notCompared", true);
        }
        return "redirect:/journeys/" + journey.value() + "/match";
    }

    /** Hidden and not there are answered alike. */
    private JourneyId visible(String id) {
        Viewer viewer = asking.viewer();
        return JourneyId.parse(id).filter(journey -> policy.permit(viewer, journey).shows(Part.IDENTITY))
                .orElseThrow(MatchPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
