package org.homeward.flow.web;

import java.util.EnumMap;
import java.util.Map;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.BoxOwners;
import org.homeward.flow.NameBoxOwner;
import org.homeward.journey.Stage;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looks after the boxes of a hub or a hospital, for those who answer for it. */
@Controller
class BoxOwnersPage {

    private final NameBoxOwner naming;
    private final BoxOwners owners;
    private final WhoIsAsking asking;

    BoxOwnersPage(NameBoxOwner naming, BoxOwners owners, WhoIsAsking asking) {
        this.naming = naming;
        this.owners = owners;
        this.asking = asking;
    }

    @GetMapping("/board/owners/{organisation}")
    String show(@PathVariable String organisation, Model model) {
        var shown = own(asking.viewer(), organisation);
        model.addAttribute("organisation", shown);
        model.addAttribute("stages", BoardPage.STAGES);
        model.addAttribute("owners", owners.ofOrganisation(shown.id()));
        model.addAttribute("candidates", owners.candidates(shown.id()));
        return "flow/box-owners";
    }

    @PostMapping("/board/owners/{organisation}")
    String name(@PathVariable String organisation, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        var viewer = asking.viewer();
        var shown = own(viewer, organisation);
        var named = new EnumMap<Stage, String>(Stage.class);
        BoardPage.STAGES.stream().filter(stage -> sent.containsKey(stage.key()))
                .forEach(stage -> named.put(stage, sent.get(stage.key())));
        int changed = naming.name(viewer, shown, named);
        after.addFlashAttribute("outcome", changed == 0 ? "Nothing was changed."
                : changed == 1 ? "1 box has another owner now." : changed + " boxes have other owners now.");
        return "redirect:/board/owners/" + shown.id();
    }

    private Organisation own(Viewer viewer, String id) {
        return naming.organisations(viewer).stream().filter(organisation -> organisation.id().equals(id)).findFirst()
                .orElseThrow(() -> new AccessDeniedException("Answers for no boxes there"));
    }
}
