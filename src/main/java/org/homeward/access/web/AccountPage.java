package org.homeward.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.access.AccountRefused;
import org.homeward.access.Invitations;
import org.homeward.access.Invitations.Invited;
import org.homeward.access.MemberAccounts;
import org.homeward.access.RecentSignIn;
import org.homeward.access.ServiceTokens;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.access.WrongPasswords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One account, and what an administrator may do with it. Each act asks for a recent sign-in. */
@Controller
class AccountPage {

    private final Standings standings;
    private final MemberAccounts accounts;
    private final Invitations invitations;
    private final ServiceTokens tokens;
    private final WrongPasswords wrongPasswords;
    private final WhoIsAsking asking;
    private final RecentSignIn recent;
    private final Clock clock;

    AccountPage(Standings standings, MemberAccounts accounts, Invitations invitations, ServiceTokens tokens,
                WrongPasswords wrongPasswords, WhoIsAsking asking, RecentSignIn recent, Clock clock) {
        this.standings = standings;
        this.accounts = accounts;
        this.invitations = invitations;
        this.tokens = tokens;
        this.wrongPasswords = wrongPasswords;
        this.asking = asking;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/accounts/{userId}")
    String show(@PathVariable String userId, Model model) {
        OnlyAdministrators.check(asking.viewer());
        var standing = standings.of(userId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("account", AccountRow.of(standing, wrongPasswords.waitsUntil(userId, clock.instant())));
        model.addAttribute("own", asking.viewer().userId().equals(userId));
        model.addAttribute("tokens", tokens.of(userId));
        model.addAttribute("now", clock.instant());
        return "access/account";
    }

    @PostMapping("/accounts/{userId}/{act}")
    String act(@PathVariable String userId, @PathVariable String act, @RequestParam(defaultValue = "") String email,
               RedirectAttributes after) {
        return done(userId, after, () -> switch (act) {
            case "lock" -> told("The account is locked. Whoever uses it is out within a minute.",
                    by -> accounts.lock(by, userId));
            case "unlock" -> told("The account is open.", by -> accounts.unlock(by, userId));
            case "close" -> told("The account is closed, and its tokens count no more.", by -> accounts.deactivate(by, userId));
            case "reopen" -> told("The account is open again.", by -> accounts.reactivate(by, userId));
            case "email" -> told("The address is kept.",
                    by -> accounts.setEmail(by, userId, Optional.of(email.strip()).filter(given -> !given.isEmpty())));
            case "invite" -> invited(userId, after);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    }

    @PostMapping("/accounts/{userId}/tokens")
    String makeToken(@PathVariable String userId, @RequestParam(defaultValue = "") String name,
                     @RequestParam(defaultValue = "90") int days, RedirectAttributes after) {
        return done(userId, after, () -> {
            after.addFlashAttribute("secret", tokens.make(asking.viewer(), userId, name, Duration.ofDays(days)));
            return "The token is made. Copy it now: it is shown this once and kept nowhere.";
        });
    }

    @PostMapping("/accounts/{userId}/tokens/{id}/revoke")
    String revokeToken(@PathVariable String userId, @PathVariable long id, RedirectAttributes after) {
        return done(userId, after, () -> told("The token counts no more.", by -> tokens.revoke(by, userId, id)));
    }

    private String invited(String userId, RedirectAttributes after) {
        var invited = invitations.invite(asking.viewer(), userId);
        if (invited instanceof Invited.Mailed mailed) {
            return "A link to set a password goes to " + mailed.address() + ". It counts for three days.";
        }
        after.addFlashAttribute("secret", ServletUriComponentsBuilder.fromCurrentContextPath().build()
                + ((Invited.ByHand) invited).path());
        return "There is no e-mail address, so hand this link over yourself. It is shown this once, and counts once, for three days.";
    }

    private String done(String userId, RedirectAttributes after, Supplier<String> act) {
        OnlyAdministrators.check(asking.viewer());
        if (standings.of(userId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/accounts/" + userId;
        }
        try {
            after.addFlashAttribute("outcome", act.get());
        } catch (AccountRefused e) {
            after.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:/accounts/" + userId;
    }

    private String told(String outcome, Consumer<Viewer> act) {
        act.accept(asking.viewer());
        return outcome;
    }
}
