package org.homeward.access.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.AccountRefused;
import org.homeward.access.Member;
import org.homeward.access.MemberAccounts;
import org.homeward.access.RecentSignIn;
import org.homeward.access.Standings;
import org.homeward.access.WhoIsAsking;
import org.homeward.access.WrongPasswords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's accounts, for administrators, and where they enter somebody new. */
@Controller
class AccountsPage {

    private final Standings standings;
    private final MemberAccounts accounts;
    private final WrongPasswords wrongPasswords;
    private final WhoIsAsking asking;
    private final RecentSignIn recent;
    private final Clock clock;

    AccountsPage(Standings standings, MemberAccounts accounts, WrongPasswords wrongPasswords, WhoIsAsking asking,
                 RecentSignIn recent, Clock clock) {
        this.standings = standings;
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
        this.asking = asking;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String list(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "active") String show, Model model) {
        OnlyAdministrators.check(asking.viewer());
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        var rows = standings.all().stream()
                .map(standing -> AccountRow.of(standing, wrongPasswords.waitsUntil(standing.member().userId(), clock.instant())))
                .filter(row -> row.matches(wanted) && row.isAmong(show)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("search", search);
        model.addAttribute("show", show);
        return "access/accounts";
    }

    @GetMapping("/accounts/new")
    String ask(Model model) {
        OnlyAdministrators.check(asking.viewer());
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/accounts/new";
        }
        return "access/account-new";
    }

    @PostMapping("/accounts")
    String enter(@RequestParam String userId, @RequestParam String name, @RequestParam(defaultValue = "") String jobTitle,
                 @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "person") String kind,
                 RedirectAttributes after) {
        OnlyAdministrators.check(asking.viewer());
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/accounts/new";
        }
        var member = kind.equals("system") ? Member.system(userId.strip(), name.strip())
                : Member.person(userId.strip(), name.strip(), jobTitle.strip());
        try {
            accounts.enter(asking.viewer(), member, Optional.of(email.strip()).filter(address -> !address.isEmpty()));
        } catch (AccountRefused e) {
            after.addFlashAttribute("problem", e.getMessage()).addFlashAttribute("given", member)
                    .addFlashAttribute("email", email);
            return "redirect:/accounts/new";
        }
        after.addFlashAttribute("outcome", member.name() + " is entered. "
                + (member.service() ? "Put the account into a team and make a token." : "Put the account into a team and send the link."));
        return "redirect:/accounts/" + member.userId();
    }
}
