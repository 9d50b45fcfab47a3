package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody who is signed in for the password once more, before something that could do much harm. */
@Controller
class ConfirmItIsYouPage {

    private final AuthenticationManager people;
    private final Clock clock;

    ConfirmItIsYouPage(@Qualifier("people") AuthenticationManager people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/confirm-it-is-you")
    String ask(@RequestParam(defaultValue = "/") String next, Model model) {
        return show(next, "", model);
    }

    @PostMapping("/confirm-it-is-you")
    String check(@RequestParam(defaultValue = "/") String next, @RequestParam(defaultValue = "") String password,
                 Authentication who, HttpServletRequest request, Model model) {
        try {
            people.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(who.getName(), password));
        } catch (LockedException e) {
            return show(next, "Too many wrong passwords. Wait a few minutes and try again", model);
        } catch (AuthenticationException e) {
            return show(next, "The password is not right", model);
        }
        request.changeSessionId();
        SessionMarks.PROVED.set(request.getSession(), clock.instant());
        return "redirect:" + OurPlaces.among(next).orElse("/");
    }

    private static String show(String next, String problem, Model model) {
        model.addAttribute("next", OurPlaces.among(next).orElse("/"));
        model.addAttribute("problem", problem);
        return "access/confirm-it-is-you";
    }
}
