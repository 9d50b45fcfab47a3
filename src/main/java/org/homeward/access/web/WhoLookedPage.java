package org.homeward.access.web;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.AuditEntry;
import org.homeward.access.AuditQuery;
import org.homeward.access.AuditTrail;
import org.homeward.access.Directory;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who has looked at one person's record: for information governance with names of staff, and to be printed for the
 * person with their work, organisation and time in plain words. Neither names the person.
 */
@Controller
class WhoLookedPage {

    private static final int ROWS = 200;

    private final AuditTrail trail;
    private final Audit audit;
    private final Directory directory;
    private final Reviewers reviewers;

    WhoLookedPage(AuditTrail trail, Audit audit, Directory directory, Reviewers reviewers) {
        this.trail = trail;
        this.audit = audit;
        this.directory = directory;
        this.reviewers = reviewers;
    }

    @GetMapping("/journeys/{id}/looked")
    String looked(@PathVariable String id, @RequestParam(defaultValue = "0") long before, Model model) {
        fill(id, before, model);
        return "access/looked";
    }

    @GetMapping("/journeys/{id}/looked/for-the-person")
    String forThePerson(@PathVariable String id, @RequestParam(defaultValue = "0") long before, Model model) {
        fill(id, before, model);
        return "access/looked-for-the-person";
    }

    private void fill(String id, long before, Model model) {
        var viewer = reviewers.viewer();
        var organisations = reviewers.organisations(viewer);
        var journey = journey(id).filter(known -> trail.isOf(known, organisations))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.did(viewer, "audit.lookedUp", Optional.of(journey), "who has looked");
        List<AuditEntry> rows = trail.find(AuditQuery.whoLookedAt(journey, organisations),
                before < 1 ? Long.MAX_VALUE : before, ROWS + 1);
        model.addAttribute("journey", journey);
        model.addAttribute("rows", rows.stream().limit(ROWS).toList());
        model.addAttribute("next", rows.size() > ROWS ? rows.get(ROWS - 1).seq() : null);
        model.addAttribute("first", before < 1);
        model.addAttribute("audit", new AuditWords(directory));
    }

    private static Optional<JourneyId> journey(String id) {
        try {
            return Optional.of(new JourneyId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
