package org.homeward.assessment.web;

import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Sight;
import org.homeward.access.WhoIsAsking;
import org.homeward.assessment.RunRounds;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Leads to the round of one ward, a line a bed; and lets a clinician record a change between two rounds. */
@Controller
class WardRoundPage {

    private final RunRounds rounds;
    private final Directory directory;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final Audit audit;

    WardRoundPage(RunRounds rounds, Directory directory, AccessPolicy policy, WhoIsAsking asking, Audit audit) {
        this.rounds = rounds;
        this.directory = directory;
        this.policy = policy;
        this.asking = asking;
        this.audit = audit;
    }

    /** The list is the one on which every kind of task is worked through; this address is the one that mails name. */
    @GetMapping("/ward-round/{ward}")
    String round(@PathVariable String ward) {
        var known = directory.ward(ward).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:/work/list/record-daily-review?team=ward-staff." + known.id();
    }

    @PostMapping("/journeys/{id}/review")
    String reviewNow(@PathVariable String id) {
        var viewer = asking.viewer();
        var journey = JourneyId.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var permit = policy.permit(viewer, journey);
        if (permit.sight() != Sight.FULL) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!permit.may(Action.WORK) || viewer.roles().stream().noneMatch("ward-staff"::equals)) {
            throw new AccessDeniedException("Only the ward reviews people");
        }
        rounds.askNow(journey);
        audit.did(viewer, "review.asked", Optional.of(journey), "between two rounds");
        return "redirect:/journeys/" + journey.value();
    }
}
