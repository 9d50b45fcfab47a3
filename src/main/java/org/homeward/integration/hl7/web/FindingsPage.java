package org.homeward.integration.hl7.web;

import java.util.Optional;
import org.homeward.integration.hl7.Findings;
import org.homeward.person.MergePersons;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody has to look at in the hospitals' messages, and the merges that they asked for, each of which can be undone. */
@Controller
class FindingsPage {

    private final Findings findings;
    private final MergePersons mergePersons;

    FindingsPage(Findings findings, MergePersons mergePersons) {
        this.findings = findings;
        this.mergePersons = mergePersons;
    }

    @GetMapping("/messages/findings")
    String show(Authentication who, Model model) {
        MessagesPage.allowOnlyAdministrators(who);
        model.addAttribute("found", findings.open());
        model.addAttribute("merges", mergePersons.newest());
        return "integration/findings";
    }

    @PostMapping("/messages/findings/{id}/looked")
    String looked(@PathVariable String id, Authentication who, RedirectAttributes after) {
        MessagesPage.allowOnlyAdministrators(who);
        number(id).ifPresent(found -> findings.looked(found, who.getName()));
        after.addFlashAttribute("outcome", "Noted that you have looked at it.");
        return "redirect:/messages/findings";
    }

    @PostMapping("/messages/merges/{id}/undo")
    String undo(@PathVariable String id, Authentication who, RedirectAttributes after) {
        MessagesPage.allowOnlyAdministrators(who);
        after.addFlashAttribute("outcome", switch (number(id).map(mergePersons::undo).orElse(MergePersons.Parting.NOTHING_TO_PART)) {
            case PARTED -> "The merge is undone: both records stand for themselves again.";
            case ASKED_FIRST -> "The person is in hospital twice, so information governance looks first. Nothing was changed.";
            case NOTHING_TO_PART -> "There was nothing to undo.";
        });
        return "redirect:/messages/findings";
    }

    private static Optional<Long> number(String id) {
        return Optional.of(id).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
