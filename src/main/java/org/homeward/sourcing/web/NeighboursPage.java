package org.homeward.sourcing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.homeward.capacity.CareService;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.homeward.sourcing.PointToNeighbours;
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

/** Points somebody to a service of the voluntary sector, and shows what those who were asked have answered. */
@Controller
class NeighboursPage {

    private static final String ADDRESS = "/journeys/{id}/neighbours";

    private final PointToNeighbours pointing;
    private final WhoIsAsking asking;
    private final Persons persons;
    private final Audit audit;

    NeighboursPage(PointToNeighbours pointing, WhoIsAsking asking, Persons persons, Audit audit) {
        this.pointing = pointing;
        this.asking = asking;
        this.persons = persons;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, Model model) {
        return show(journey(id), Map.of(), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String point(@PathVariable String id, @RequestParam Map<String, String> form, Model model, RedirectAttributes after) {
        var journey = journey(id);
        try {
            pointing.point(asking.viewer(), journey, form.getOrDefault("service", ""), form.getOrDefault("wanted", ""),
                    "yes".equals(form.get("personAgrees")));
            after.addFlashAttribute("outcome", "They are asked now. What they answer stands here and in the timeline.");
            return "redirect:/journeys/" + journey + "/neighbours";
        } catch (AnswersRefused e) {
            return show(journey, form, e.refusals().stream().map(it -> Map.of("field", it.question(), "sentence", it.sentence())).toList(), model);
        }
    }

    /** Answers "not found" alike for a journey that does not exist and one in which the viewer may not do this. */
    private JourneyId journey(String id) {
        return JourneyId.parse(id).filter(journey -> pointing.may(asking.viewer(), journey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(JourneyId journey, Map<String, String> was, List<Map<String, String>> problems, Model model) {
        audit.read(asking.viewer(), "Neighbours who were asked", List.of(journey));
        var choices = pointing.choices(journey);
        model.addAttribute("journey", journey);
        model.addAttribute("person", persons.of(journey).orElse(null));
        model.addAttribute("choices", choices);
        model.addAttribute("names", choices.stream().collect(Collectors.toMap(CareService::ref, CareService::name)));
        model.addAttribute("asked", pointing.asked(journey));
        model.addAttribute("was", was);
        model.addAttribute("problems", problems);
        return "sourcing/neighbours";
    }
}
