package org.homeward.flow.web;

import org.homeward.access.AccessPolicy;
import org.homeward.access.Sight;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.PromisedActions.Outcome;
import org.homeward.flow.SettlePromise;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes on the person's page that what was promised is done, or will not be. */
@Controller
class PromisesPage {

    private final SettlePromise settlePromise;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    PromisesPage(SettlePromise settlePromise, AccessPolicy policy, WhoIsAsking asking) {
        this.settlePromise = settlePromise;
        this.policy = policy;
        this.asking = asking;
    }

    /** Answers "not found" alike for a journey that does not exist, one that the viewer may not see, and a promise of another. */
    @PostMapping("/journeys/{id}/promises/{promise}")
    String settle(@PathVariable String id, @PathVariable String promise, @RequestParam(defaultValue = "kept") String outcome,
                  RedirectAttributes after) {
        var viewer = asking.viewer();
        var journey = JourneyId.parse(id).orElseThrow(PromisesPage::notFound);
        var permit = policy.permit(viewer, journey);
        if (permit.sight() == Sight.NONE) {
            throw notFound();
        }
        if (!PromisedGate.maySettle(permit)) {
            throw new AccessDeniedException("Those who work with the person say what became of a promise");
        }
        after.addFlashAttribute("settled", settlePromise.settle(viewer, journey, number(promise),
                Outcome.of(outcome).orElseThrow(PromisesPage::notFound)).orElseThrow(PromisesPage::notFound));
        return "redirect:/journeys/" + journey + "#promised";
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
