package org.homeward.flow.web;

import java.util.Map;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.BoxOwners;
import org.homeward.flow.FieldOwners;
import org.homeward.flow.NameFieldOwner;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who owns the data of a place, by group of fields, for those who answer for it. */
@Controller
class FieldOwnersPage {

    private final NameFieldOwner naming;
    private final FieldOwners owners;
    private final BoxOwners people;
    private final WhoIsAsking asking;

    FieldOwnersPage(NameFieldOwner naming, FieldOwners owners, BoxOwners people, WhoIsAsking asking) {
        this.naming = naming;
        this.owners = owners;
        this.people = people;
        this.asking = asking;
    }

    @GetMapping("/data-quality/owners/{organisation}")
    String show(@PathVariable String organisation, Model model) {
        var shown = own(asking.viewer(), organisation);
        model.addAttribute("organisation", shown);
        model.addAttribute("groups", naming.fieldGroups());
        model.addAttribute("owners", owners.ofOrganisation(shown.id()));
        model.addAttribute("candidates", people.candidates(shown.id()));
        return "flow/field-owners";
    }

    @PostMapping("/data-quality/owners/{organisation}")
    String name(@PathVariable String organisation, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        var viewer = asking.viewer();
        var shown = own(viewer, organisation);
        int changed = naming.name(viewer, shown, sent);
        after.addFlashAttribute("outcome", changed == 0 ? "Nothing was changed."
                : changed == 1 ? "1 group of fields has another owner now." : changed + " groups of fields have other owners now.");
        return "redirect:/data-quality/owners/" + shown.id();
    }

    private Organisation own(Viewer viewer, String id) {
        return naming.organisations(viewer).stream().filter(organisation -> organisation.id().equals(id)).findFirst()
                .orElseThrow(() -> new AccessDeniedException("Answers for no data there"));
    }
}
