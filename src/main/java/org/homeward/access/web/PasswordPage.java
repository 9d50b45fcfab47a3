package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.homeward.access.Standing.Source;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where members change their own password. Every other session of the member ends with it. */
@Controller
class PasswordPage {

    private final AuthenticationManager people;
    private final NewPassword passwords;
    private final Clock clock;

    PasswordPage(@Qualifier("people") AuthenticationManager people, NewPassword passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/password")
    String show(Authentication who, Model model) {
        model.addAttribute("elsewhere", passwords.sourceOf(who.getName()) == Source.OPENID);
        model.addAttribute("problem", model.getAttribute("problem"));
        return "access/password";
    }

    @PostMapping("/password")
    String change(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String chosen,
                  @RequestParam(defaultValue = "") String again, Authentication who, HttpServletRequest request,
                  RedirectAttributes after) {
        var problem = passwords.problem(who.getName(), chosen, again).orElseGet(() -> wrong(who, password, request));
        if (!problem.isEmpty()) {
            after.addFlashAttribute("problem", problem);
            return "redirect:/password";
        }
        var now = passwords.change(who.getName(), chosen);
        request.changeSessionId();
        SessionMarks.SIGNED_IN.set(request.getSession(), now);
        SessionMarks.PROVED.set(request.getSession(), clock.instant());
        after.addFlashAttribute("outcome", "Your password is changed. You are signed out everywhere else.");
        return "redirect:/password";
    }

    private String wrong(Authentication who, String password, HttpServletRequest request) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(who.getName(), password);
        asked.setDetails(new WebAuthenticationDetails(request));
        try {
            people.authenticate(asked);
            return "";
        } catch (LockedException e) {
            return "Too many wrong passwords. Wait a few minutes and try again";
        } catch (AuthenticationException e) {
            return "Your present password is not right";
        }
    }
}
