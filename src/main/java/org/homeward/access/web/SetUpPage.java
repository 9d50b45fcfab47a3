package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.AddressLimit;
import org.homeward.access.SetUpLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where somebody who was sent a link sets a password. Looking at the page uses nothing up: mail scanners look at every
 * link. It tells nobody's name.
 */
@Controller
class SetUpPage {

    private final SetUpLinks links;
    private final NewPassword passwords;
    private final AddressLimit addresses;

    SetUpPage(SetUpLinks links, NewPassword passwords, AddressLimit addresses) {
        this.links = links;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    @GetMapping("/set-up/{secret}")
    String show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return counts(secret, request) ? page("", model) : gone(response);
    }

    @PostMapping("/set-up/{secret}")
    String set(@PathVariable String secret, @RequestParam(defaultValue = "") String chosen,
               @RequestParam(defaultValue = "") String again, HttpServletRequest request, HttpServletResponse response,
               Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!counts(secret, request)) {
            return gone(response);
        }
        var problem = links.opens(secret).flatMap(whose -> passwords.problem(whose.member().userId(), chosen, again));
        if (problem.isPresent()) {
            return page(problem.get(), model);
        }
        return links.use(secret, passwords.sealed(chosen)).isPresent() ? "redirect:/login?password-set" : gone(response);
    }

    private boolean counts(String secret, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!addresses.mayTry(address)) {
            return false;
        }
        var counts = links.opens(secret).isPresent();
        if (!counts) {
            addresses.wasWrong(address);
        }
        return counts;
    }

    private static String page(String problem, Model model) {
        model.addAttribute("problem", problem);
        return "access/set-up";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "access/set-up-gone";
    }
}
