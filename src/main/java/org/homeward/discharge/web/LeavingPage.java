package org.homeward.discharge.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.CallOffLeaving;
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

/**
 * One list of what has to be ready before somebody leaves, the ward's last checks, which it can answer one by one, and the ward's word
 * that the person did not leave after all.
 */
@Controller
class LeavingPage {

    private static final String ADDRESS = "/journeys/{id}/leaving";
    private static final String SO_FAR = "soFar";

    private final ReadLeaving leaving;
    private final TickLastChecks checks;
    private final CallOffLeaving callOff;
    private final WhoIsAsking asking;
    private final Persons persons;
    private final Audit audit;

    LeavingPage(ReadLeaving leaving, TickLastChecks checks, CallOffLeaving callOff, WhoIsAsking asking, Persons persons, Audit audit) {
        this.leaving = leaving;
        this.checks = checks;
        this.callOff = callOff;
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
            return show(journey, problems(e), model);
        }
    }

    @PostMapping(ADDRESS + "/called-off")
    String callOff(@PathVariable String id, @RequestParam Map<String, String> form, Model model, RedirectAttributes after) {
        var journey = journey(id);
        if (!callOff.may(asking.viewer(), journey)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var answers = new HashMap<>(form);
        answers.keySet().removeIf(name -> name.startsWith("_"));
        try {
            callOff.callOff(asking.viewer(), journey, answers, soFar(answers.remove(SO_FAR)));
            after.addFlashAttribute("outcome", "Kept. The person did not leave: what counted for that day is asked anew, and whoever was told is told again.");
            return "redirect:/journeys/" + journey + "/leaving";
        } catch (AnswersRefused e) {
            model.addAttribute("given", form);
            return show(journey, problems(e), model);
        }
    }

    /** A page that does not say how often it was called off cannot be the newest. */
    private static int soFar(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static List<Map<String, String>> problems(AnswersRefused refused) {
        return refused.refusals().stream().map(it -> Map.of("field", it.question(), "sentence", it.sentence())).toList();
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
        var mayCallOff = callOff.may(viewer, journey);
        model.addAttribute("mayCallOff", mayCallOff);
        model.addAttribute("unexplained", mayCallOff && callOff.isUnexplained(journey));
        model.addAttribute("reasons", mayCallOff ? callOff.reasons() : List.of());
        model.addAttribute("calledOffSoFar", callOff.soFar(journey));
        model.addAttribute("problems", problems);
        if (!model.containsAttribute("given")) {
            model.addAttribute("given", Map.of());
        }
        return "discharge/leaving";
    }
}
