package org.homeward.assessment.web;

import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.assessment.DeclineAssessment;
import org.homeward.assessment.ReadAssessment;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person can do and needs, section by section, with who wrote it; to be read on the screen or printed. */
@Controller
class AssessmentPage {

    /** Those who sit with the person when it is said; a provider or a reader does not. */
    private static final Set<String> WHO_HEARS_IT = Set.of("ward-staff", "discharge-coordinators", "therapists",
            "social-workers", "hub-case-managers", "hub-leads");

    private final ReadAssessment readAssessment;
    private final DeclineAssessment declineAssessment;
    private final Persons persons;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    AssessmentPage(ReadAssessment readAssessment, DeclineAssessment declineAssessment, Persons persons,
                   AccessPolicy policy, WhoIsAsking asking) {
        this.readAssessment = readAssessment;
        this.declineAssessment = declineAssessment;
        this.persons = persons;
        this.policy = policy;
        this.asking = asking;
    }

    @GetMapping("/journeys/{id}/assessment")
    String show(@PathVariable String id, Model model) {
        var journey = visible(id);
        var permit = policy.permit(asking.viewer(), journey);
        model.addAttribute("journey", journey.value());
        model.addAttribute("person", permit.shows(Part.IDENTITY) ? persons.of(journey).orElse(null) : null);
        model.addAttribute("assessment", readAssessment.of(asking.viewer(), journey));
        model.addAttribute("mayDecline", permit.may(Action.WORK) && hearsIt(asking.viewer()));
        return "assessment/assessment";
    }

    @PostMapping("/journeys/{id}/assessment/declined")
    String decline(@PathVariable String id, @RequestParam(defaultValue = "") String told, RedirectAttributes after) {
        var journey = visible(id);
        if (!hearsIt(asking.viewer())) {
            throw new AccessDeniedException("Does not speak with the person about an assessment");
        }
        if (told.equals("yes")) {
            after.addFlashAttribute("declined", declineAssessment.decline(asking.viewer(), journey));
        } else {
            after.addFlashAttribute("notTold", true);
        }
        return "redirect:/journeys/" + journey.value() + "/assessment";
    }

    private static boolean hearsIt(Viewer viewer) {
        return viewer.roles().stream().anyMatch(WHO_HEARS_IT::contains);
    }

    /** A journey that may not be seen is answered as one that does not exist. */
    private JourneyId visible(String id) {
        var journey = JourneyId.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var permit = policy.permit(asking.viewer(), journey);
        if (permit.reasons().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!permit.shows(Part.NEEDS)) {
            throw new AccessDeniedException("This work does without what the person needs");
        }
        return journey;
    }
}
