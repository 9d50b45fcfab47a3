package org.homeward.discharge.web;

import java.util.List;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.ReadLeaving;
import org.homeward.discharge.TickLastChecks;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswersRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One list of what has to be ready before somebody leaves, and the ward's last checks, which it can answer one by one. */
@Controller
class LeavingPage {

    private static final String ADDRESS = "/journeys/{id}/leaving";

    private final ReadLeaving leaving;
    private final TickLastChecks checks;
    private final WhoIsAsking asking;
    private final Persons persons;
    private final Audit audit;

    LeavingPage(ReadLeaving leaving, TickLastChecks checks, WhoIsAsking asking, Persons persons, Audit audit) {
        this.leaving = leaving;
        this.checks = checks;
        this.asking = asking;
        this.persons = persons;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, Model model) {
        return show(journey(id), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String tick(@PathVariable String id, @RequestParam Map<String, String> form, Model model, RedirectAttributes after) {
        var journey = journey(id);
        if (!checks.may(asking.viewer(), journey)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            checks.tick(asking.viewer(), journey, form);
            after.addFlashAttribute("outcome", "Kept. Each answer counts from now on, and stands filled in when you confirm that the person has left.");
            return "redirect:/journeys/" + journey + "/leaving";
        } catch (AnswersRefused e) {
            return show(journey, e.refusals().stream().map(it -> Map.of("field", it.question(), "sentence", it.sentence())).toList(), model);
        }
    }

    /** Answers "not found" alike for a journey that does not exist and one in which the viewer may not see this. */
    private JourneyId journey(String id) {
        return JourneyId.parse(id).filter(journey -> leaving.may(asking.viewer(), journey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(JourneyId journey, List<Map<String, String>> problems, Model model) {
        var viewer = asking.viewer();
        audit.read(viewer, "Ready to leave", List.of(journey));
        model.addAttribute("journey", journey);
        model.addAttribute("person", persons.of(journey).orElse(null));
        model.addAttribute("leaving", leaving.of(viewer, journey));
        model.addAttribute("questions", checks.may(viewer, journey) ? TickLastChecks.questions() : List.of());
        model.addAttribute("soFar", checks.soFar(journey));
        model.addAttribute("problems", problems);
        return "discharge/leaving";
    }
}
