package org.homeward.sourcing.web;

import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.PackageTypes;
import org.homeward.sourcing.ReadFairness;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which part of a council's placements and hours went to whom, against its contracts, and why. */
@Controller
class FairnessPage {

    private final ReadFairness fairness;
    private final WhoIsAsking asking;
    private final Directory directory;
    private final PackageTypes types;

    FairnessPage(ReadFairness fairness, WhoIsAsking asking, Directory directory, PackageTypes types) {
        this.fairness = fairness;
        this.asking = asking;
        this.directory = directory;
        this.types = types;
    }

    @GetMapping("/fairness")
    String show(@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String days, Model model) {
        var own = ReadFairness.council(asking.viewer(), council).flatMap(directory::organisation)
                .filter(organisation -> organisation.kind() == Organisation.Kind.COUNCIL)
                .orElseThrow(() -> new AccessDeniedException("Fairness is for a council's brokers and managers"));
        model.addAttribute("council", own);
        model.addAttribute("fairness", fairness.of(asking.viewer(), own.id(), Periods.of(days)));
        model.addAttribute("days", Periods.of(days));
        model.addAttribute("periods", Periods.ALL);
        model.addAttribute("types", types.today());
        return "sourcing/fairness";
    }
}
