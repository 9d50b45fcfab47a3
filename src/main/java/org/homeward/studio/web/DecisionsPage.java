package org.homeward.studio.web;

import org.homeward.studio.DeployedDecisions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The tables that decide, row by row in words, with what the order of their rows does. */
@Controller
class DecisionsPage {

    private final DeployedDecisions decisions;

    DecisionsPage(DeployedDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions")
    String list(Model model) {
        model.addAttribute("decisions", decisions.all());
        return "studio/decisions";
    }

    @GetMapping("/decisions/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("decision",
                decisions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "studio/decision";
    }
}
