package org.homeward.flow.web;

import java.util.Optional;
import org.homeward.access.AnswersFor;
import org.homeward.access.ChangeSettings;
import org.homeward.access.EndWatching;
import org.homeward.access.KnownSetting;
import org.homeward.access.Organisation;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SettingRefused;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.notices.ChangeMailbox;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How an organisation goes live: what it has in use, what it only watches with the comparison, and where its teams are
 * written to. For those who answer for the organisation.
 */
@Controller
class GoingLivePage {

    private final AnswersFor answersFor;
    private final GoingLiveView view;
    private final ChangeSettings changeSettings;
    private final EndWatching endWatching;
    private final ChangeMailbox changeMailbox;
    private final RecentSignIn recentSignIn;
    private final WhoIsAsking asking;

    GoingLivePage(AnswersFor answersFor, GoingLiveView view, ChangeSettings changeSettings, EndWatching endWatching,
                  ChangeMailbox changeMailbox, RecentSignIn recentSignIn, WhoIsAsking asking) {
        this.answersFor = answersFor;
        this.view = view;
        this.changeSettings = changeSettings;
        this.endWatching = endWatching;
        this.changeMailbox = changeMailbox;
        this.recentSignIn = recentSignIn;
        this.asking = asking;
    }

    @GetMapping("/going-live")
    String begin() {
        var first = answersFor.organisations(asking.viewer()).stream().findFirst()
                .orElseThrow(() -> new AccessDeniedException("Answers for no organisation"));
        return "redirect:/going-live/" + first.id();
    }

    @GetMapping("/going-live/{organisation}")
    String show(@PathVariable String organisation, Model model) {
        var shown = own(organisation);
        model.addAttribute("shown", view.of(shown));
        model.addAttribute("organisations", answersFor.organisations(asking.viewer()));
        return "flow/going-live";
    }

    @PostMapping("/going-live/{organisation}/settings")
    String change(@PathVariable String organisation, @RequestParam String key, @RequestParam String value,
                  RedirectAttributes after) {
        own(organisation);
        return tried(organisation, after, who -> {
            changeSettings.change(who, organisation, key, value);
            return "The setting counts from now on.";
        });
    }

    @PostMapping("/going-live/{organisation}/sign")
    String sign(@PathVariable String organisation, RedirectAttributes after) {
        own(organisation);
        if (!recentSignIn.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/going-live/" + organisation;
        }
        return tried(organisation, after, who -> endWatching.sign(who, organisation, KnownSetting.WATCH_MAILS,
                view.seen(organisation)) ? "Watching has ended. Mails leave from now on; those before do not."
                : "You have signed. Watching ends when somebody else signs too.");
    }

    @PostMapping("/going-live/{organisation}/take-back")
    String takeBack(@PathVariable String organisation, RedirectAttributes after) {
        own(organisation);
        return tried(organisation, after, who -> {
            endWatching.takeBack(who, organisation, KnownSetting.WATCH_MAILS);
            return "The signature is taken back.";
        });
    }

    @PostMapping("/going-live/{organisation}/mailbox")
    String mailbox(@PathVariable String organisation, @RequestParam String team, @RequestParam String address,
                   @RequestParam String telephone, RedirectAttributes after) {
        own(organisation);
        return tried(organisation, after, who -> {
            changeMailbox.change(who, organisation, team, given(address), given(telephone));
            return "Mailbox and telephone are entered.";
        });
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }

    private String tried(String organisation, RedirectAttributes after, Attempt attempt) {
        try {
            after.addFlashAttribute("outcome", attempt.make(asking.viewer()));
        } catch (SettingRefused refused) {
            after.addFlashAttribute("refused", refused.getMessage());
            after.addFlashAttribute("field", refused.field());
        }
        return "redirect:/going-live/" + organisation;
    }

    /** Somebody else's organisation and one that there is not are refused alike. */
    private Organisation own(String organisation) {
        return answersFor.organisations(asking.viewer()).stream().filter(found -> found.id().equals(organisation))
                .findFirst().orElseThrow(() -> new AccessDeniedException("Does not answer for this organisation"));
    }

    private interface Attempt {

        String make(Viewer who);
    }
}
