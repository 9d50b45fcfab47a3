package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks somebody who is signed in to show once more who it is, before something that could do much harm: by the password,
 * or at the identity provider.
 */
@Controller
class ConfirmItIsYouPage {

    private final AuthenticationManager people;
    private final Clock clock;

    ConfirmItIsYouPage(@Qualifier("people") AuthenticationManager people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/confirm-it-is-you")
    String ask(@RequestParam(defaultValue = "/") String next, Authentication who, HttpServletRequest request, Model model) {
        var out = who instanceof OAuth2AuthenticationToken ? OpenIdDoor.OUT + "?confirm" : "";
        if (!out.isEmpty()) {
            WhereToNext.remember(request.getSession(), next);
        }
        model.addAttribute("out", out);
        return show(next, "", model);
    }

    @PostMapping("/confirm-it-is-you")
    String check(@RequestParam(defaultValue = "/") String next, @RequestParam(defaultValue = "") String password,
                 Authentication who, HttpServletRequest request, Model model) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(who.getName(), password);
        asked.setDetails(new WebAuthenticationDetails(request));
        try {
            people.authenticate(asked);
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
