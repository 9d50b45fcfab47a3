package org.homeward.access.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.AuditAlert;
import org.homeward.access.AuditTrail;
import org.homeward.access.Directory;
import org.homeward.access.VerifyAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit for information governance: search it, look at what stands out, verify it. Looking is noted, too. */
@Controller
class AuditPage {

    private static final Logger LOG = LoggerFactory.getLogger(AuditPage.class);
    private static final int ROWS = 50;
    private static final int ALERTS = 20;

    private final AuditTrail trail;
    private final Audit audit;
    private final VerifyAudit verify;
    private final Directory directory;
    private final Reviewers reviewers;
    private final Clock clock;

    AuditPage(AuditTrail trail, Audit audit, VerifyAudit verify, Directory directory, Reviewers reviewers, Clock clock) {
        this.trail = trail;
        this.audit = audit;
        this.verify = verify;
        this.directory = directory;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String search(@ModelAttribute("asked") AuditRequest asked, Model model) {
        var viewer = reviewers.viewer();
        var organisations = reviewers.organisations(viewer);
        var query = asked.query(organisations);
        audit.did(viewer, "audit.searched", query.journey(), query.words());
        var rows = trail.find(query, asked.place(), ROWS + 1);
        model.addAttribute("rows", rows.stream().limit(ROWS).toList());
        model.addAttribute("next", rows.size() > ROWS ? rows.get(ROWS - 1).seq() : null);
        model.addAttribute("alerts", trail.toLookAt(organisations, ALERTS));
        model.addAttribute("outcomes", Arrays.asList(AuditAlert.Outcome.values()));
        model.addAttribute("check", trail.lastCheck().orElse(null));
        model.addAttribute("audit", new AuditWords(directory));
        return "access/audit";
    }

    @PostMapping("/audit/verify")
    String verify(RedirectAttributes after) {
        var viewer = reviewers.viewer();
        var report = verify.verify(viewer.userId(), finding -> LOG.error("Audit: {}", finding));
        audit.did(viewer, "audit.verified", Optional.empty(), report.isWhole() ? "whole" : "broken");
        after.addFlashAttribute("outcome", report.words());
        return "redirect:/audit";
    }

    @PostMapping("/audit/alerts/{id}")
    String lookedAt(@PathVariable long id, @RequestParam(defaultValue = "") String outcome, RedirectAttributes after) {
        var viewer = reviewers.viewer();
        AuditAlert.Outcome.of(outcome).ifPresentOrElse(chosen -> {
            var first = trail.lookedAt(id, reviewers.organisations(viewer), viewer.userId(), chosen, clock.instant());
            if (first) {
                audit.did(viewer, "audit.alertLookedAt", Optional.empty(), id + " " + chosen.words());
            }
            after.addFlashAttribute("outcome", first ? "Noted: " + chosen.words().toLowerCase(Locale.UK) + "."
                    : "Somebody has looked at this before.");
        }, () -> after.addFlashAttribute("outcome", "Choose what came of looking."));
        return "redirect:/audit";
    }
}
