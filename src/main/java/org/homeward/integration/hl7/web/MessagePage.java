package org.homeward.integration.hl7.web;

import org.homeward.integration.hl7.CorrectMessage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One message, raw and field by field, for an administrator who has to find out what is wrong with it and put it right. */
@Controller
class MessagePage {

    private final CorrectMessage correctMessage;

    MessagePage(CorrectMessage correctMessage) {
        this.correctMessage = correctMessage;
    }

    @GetMapping("/messages/{id}")
    String show(@PathVariable String id, Authentication who, Model model) {
        MessagesPage.allowOnlyAdministrators(who);
        var opened = correctMessage.open(number(id)).orElseThrow(MessagePage::none);
        model.addAttribute("message", opened.envelope());
        model.addAttribute("text", opened.text());
        model.addAttribute("fields", opened.fields());
        return "integration/message";
    }

    @PostMapping("/messages/{id}/correct")
    String correct(@PathVariable String id, @RequestParam(defaultValue = "") String text, Authentication who, Model model,
                   RedirectAttributes after) {
        MessagesPage.allowOnlyAdministrators(who);
        var outcome = correctMessage.correct(number(id), text, who.getName());
        if (outcome.taken()) {
            after.addFlashAttribute("outcome", outcome.words());
            return "redirect:/messages";
        }
        var view = show(id, who, model);
        model.addAttribute("text", text);
        model.addAttribute("problem", outcome.words());
        return view;
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw none();
        }
        return Long.parseLong(id);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such message, or its text is not kept any more.");
    }
}
