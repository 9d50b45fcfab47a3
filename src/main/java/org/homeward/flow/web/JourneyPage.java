package org.homeward.flow.web;

import org.homeward.access.WhoIsAsking;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One person's journey: who, where, what is waited for, what happened and why. */
@Controller
class JourneyPage {

    private final JourneyFiles files;
    private final WhoIsAsking asking;

    JourneyPage(JourneyFiles files, WhoIsAsking asking) {
        this.files = files;
        this.asking = asking;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @GetMapping("/journeys/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("file", find(id));
        return "flow/journey";
    }

    private JourneyFile find(String id) {
        try {
            return files.find(asking.viewer(), new JourneyId(id)).orElseThrow(JourneyPage::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
