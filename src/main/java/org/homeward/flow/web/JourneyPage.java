package org.homeward.flow.web;

import java.util.List;
import org.homeward.access.Directory;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.WhoNamesCaseManagers;
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
    private final CaseManagers caseManagers;
    private final CaseManagerOnDuty onDuty;
    private final WhoNamesCaseManagers whoNames;
    private final Directory directory;

    JourneyPage(JourneyFiles files, WhoIsAsking asking, CaseManagers caseManagers, CaseManagerOnDuty onDuty,
                WhoNamesCaseManagers whoNames, Directory directory) {
        this.files = files;
        this.asking = asking;
        this.caseManagers = caseManagers;
        this.onDuty = onDuty;
        this.whoNames = whoNames;
        this.directory = directory;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @GetMapping("/journeys/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("file", find(id));
        var journey = new JourneyId(id);
        model.addAttribute("teams", asking.viewer().groups());
        model.addAttribute("caseManager", caseManagers.of(journey).flatMap(directory::member));
        model.addAttribute("choices", whoNames.mayName(asking.viewer(), journey) ? onDuty.choices(journey) : List.of());
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
