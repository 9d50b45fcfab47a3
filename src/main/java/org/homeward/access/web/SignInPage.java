package org.homeward.access.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page where people sign in to everything: our pages, Tasklist, Cockpit and Admin. */
@Controller
class SignInPage {

    private static final Set<String> APPLICATIONS = Set.of("tasklist", "cockpit", "admin", "welcome");

    @GetMapping("/login")
    String show(@RequestParam Optional<String> wanted, @RequestParam Optional<String> refused,
                @RequestParam Optional<String> wait, @RequestParam Optional<String> expired,
                @RequestParam(name = "signed-out") Optional<String> signedOut, Model model) {
        model.addAttribute("wanted", wanted.filter(APPLICATIONS::contains).orElse(""));
        model.addAttribute("refused", refused.isPresent());
        model.addAttribute("wait", wait.isPresent());
        model.addAttribute("expired", expired.isPresent());
        model.addAttribute("signedOut", signedOut.isPresent());
        return "login";
    }
}
