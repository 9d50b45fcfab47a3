package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page where people sign in to everything: our pages, Tasklist, Cockpit and Admin. */
@Controller
class SignInPage {

    private static final Set<String> APPLICATIONS = Set.of("tasklist", "cockpit", "admin", "welcome");
    private static final Map<String, String> PROBLEMS = Map.of(
            "refused", "The user name or password is not right",
            "wait", "Too many wrong passwords. Wait a few minutes and try again",
            "no-team", "You have signed in, but you are in no team of Homeward yet. Ask whoever gives you access to add you to one",
            "other-account", "Your account there cannot be used for Homeward. Ask an administrator of Homeward",
            "provider", "Signing in there did not work. Try again; if it keeps failing, tell an administrator of Homeward");
    private static final Map<String, String> NEWS = Map.of(
            "signed-out", "You are signed out everywhere in Homeward.",
            "expired", "This page was open for too long. Please sign in again.",
            "password-set", "Your password is set. Sign in with it.");
    private static final Map<String, String> ENDED = Map.of(
            "idle", "You were signed out because nothing was done for a while.",
            "day-over", "You were signed out because you had been signed in for a whole working day.",
            "removed", "You were signed out because your access has changed. If you still need it, ask an administrator.",
            "provider-silent", "You were signed out because your organisation's sign-in does not answer.");

    private final ObjectProvider<OpenIdDoor> openId;

    SignInPage(ObjectProvider<OpenIdDoor> openId) {
        this.openId = openId;
    }

    @GetMapping("/login")
    String show(@RequestParam Map<String, String> said, HttpServletRequest request, HttpServletResponse response, Model model) {
        var wanted = Optional.ofNullable(said.get("wanted")).filter(APPLICATIONS::contains);
        wanted.ifPresent(name -> WhereToNext.remember(request.getSession(), WhereToNext.ofApplication(name)));
        model.addAttribute("wanted", wanted.orElse(""));
        model.addAttribute("problem", first(PROBLEMS, said).orElse(""));
        model.addAttribute("news", first(NEWS, said).or(() -> ended(request)).orElse(""));
        model.addAttribute("provider", openId.stream().findFirst().map(door -> door.settings().called()).orElse(""));
        model.addAttribute("out", OpenIdDoor.OUT);
        var there = SignOutThereToo.goOn(request.getSession(false));
        there.ifPresent(address -> response.setHeader("Refresh", "0;url=" + address));
        model.addAttribute("there", there.orElse(""));
        return "login";
    }

    private static Optional<String> first(Map<String, String> sentences, Map<String, String> said) {
        return sentences.keySet().stream().filter(said::containsKey).findFirst().map(sentences::get);
    }

    private static Optional<String> ended(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(StillAMember.ENDED))
                .map(ENDED::get);
    }
}
