package org.homeward.flow.web;

import java.util.Set;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.BedCoverage;
import org.homeward.flow.DataIssues;
import org.homeward.flow.FieldOwners;
import org.homeward.flow.NameFieldOwner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is wrong with records, whose it is to mend and who owns the data, how sound the records are and of how many beds there are any. */
@Controller
class DataQualityPage {

    private static final int MOST = 200;
    private static final int LONGEST = 1_000;
    private static final Set<String> ENDS = Set.of("explained", "not-a-fault");

    private final DataIssues issues;
    private final BedCoverage coverage;
    private final FieldOwners owners;
    private final NameFieldOwner naming;
    private final WhoIsAsking asking;

    DataQualityPage(DataIssues issues, BedCoverage coverage, FieldOwners owners, NameFieldOwner naming, WhoIsAsking asking) {
        this.issues = issues;
        this.coverage = coverage;
        this.owners = owners;
        this.naming = naming;
        this.asking = asking;
    }

    @GetMapping("/data-quality")
    String show(Model model) {
        var viewer = asking.viewer();
        model.addAttribute("issues", issues.of(viewer, MOST));
        model.addAttribute("scores", issues.byWard(viewer));
        model.addAttribute("reviews", ReviewedWard.of(issues.reviews(viewer)));
        model.addAttribute("kinds", issues.byKind(viewer));
        model.addAttribute("sources", issues.bySource(viewer));
        model.addAttribute("coverage", coverage.of(viewer));
        model.addAttribute("groups", naming.fieldGroups());
        model.addAttribute("owners", owners.of(viewer));
        model.addAttribute("named", naming.organisations(viewer));
        return "flow/data-quality";
    }

    /** Whoever mends the record need not say so; this is for what is no fault, or cannot be otherwise. */
    @PostMapping("/data-quality/{id}/end")
    String end(@PathVariable long id, @RequestParam(defaultValue = "") String how, @RequestParam(defaultValue = "") String note, RedirectAttributes after) {
        var why = note.strip();
        if (!ENDS.contains(how)) {
            after.addFlashAttribute("fault", "Say whether it is explained or no fault.");
        } else if (why.isEmpty() || why.length() > LONGEST) {
            after.addFlashAttribute("fault", "Say in up to " + LONGEST + " characters why.");
        } else if (issues.end(asking.viewer(), id, how, why)) {
            after.addFlashAttribute("outcome", "It is noted. It is not found again for a week.");
            return "redirect:/data-quality";
        } else {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        after.addFlashAttribute("faulty", id);
        after.addFlashAttribute("note", note);
        return "redirect:/data-quality";
    }
}
