package org.homeward.access.web;

import java.util.Map;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.BreakGlass;
import org.homeward.access.EmergencyReason;
import org.homeward.access.RecentSignIn;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a record in an emergency, by exact number and birth date and with a reason; asks for the password first. */
@Controller
class EmergencyAccessPage {

    private static final String ADDRESS = "/break-glass";
    private static final String VIEW = "access/break-glass";

    private final BreakGlass breakGlass;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final RecentSignIn recent;

    EmergencyAccessPage(BreakGlass breakGlass, AccessPolicy policy, WhoIsAsking asking, RecentSignIn recent) {
        this.breakGlass = breakGlass;
        this.policy = policy;
        this.asking = asking;
        this.recent = recent;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        return allowed() ? page(EmergencyForm.empty(), Map.of(), "", model) : askWhoItIs();
    }

    @PostMapping(ADDRESS)
    String open(@ModelAttribute("asked") EmergencyForm asked, Model model) {
        if (!allowed()) {
            return askWhoItIs();
        }
        var problems = asked.problems();
        if (!problems.isEmpty()) {
            return page(asked, problems, "", model);
        }
        var outcome = breakGlass.open(asking.viewer(), asked.asked(), asked.born().orElseThrow(),
                asked.why().orElseThrow(), asked.inWords());
        if (outcome instanceof BreakGlass.Opened opened) {
            return "redirect:/journeys/" + opened.journey();
        }
        if (outcome instanceof BreakGlass.SeenAnyway seen) {
            return "redirect:/journeys/" + seen.journey();
        }
        return page(asked, Map.of(), outcome instanceof BreakGlass.TooManyGuesses
                ? "Too many tries that found nobody. Wait an hour, or ring information governance"
                : "No match. Check the number and the birth date", model);
    }

    /** Ends the own opening; whatever the id, the answer is the same. */
    @PostMapping(ADDRESS + "/close")
    String close(@RequestParam(defaultValue = "") String journey, RedirectAttributes after) {
        JourneyId.parse(journey).ifPresent(id -> breakGlass.close(asking.viewer(), id));
        after.addFlashAttribute("closed", true);
        return "redirect:" + ADDRESS;
    }

    private boolean allowed() {
        if (!policy.may(asking.viewer(), Action.BREAK_GLASS)) {
            throw new AccessDeniedException("Only clinical roles open records in an emergency");
        }
        return recent.isFresh();
    }

    private static String askWhoItIs() {
        return "redirect:/confirm-it-is-you?next=" + ADDRESS;
    }

    private static String page(EmergencyForm asked, Map<String, String> problems, String nobody, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("problems", problems);
        model.addAttribute("nobody", nobody);
        model.addAttribute("reasons", EmergencyReason.values());
        return VIEW;
    }
}
