package org.homeward.flow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.EmergencyDepartment;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** The emergency department's own page, and what is known of the lives at home of those who are there now. */
@Controller
class EmergencyPage {

    private static final Set<String> ROLES =
            Set.of("ward-staff", "discharge-coordinators", "hub-case-managers", "hub-leads", "managers");
    private static final int DAYS_COUNTED = 28;

    private final EmergencyDepartment department;
    private final WhoIsAsking asking;

    EmergencyPage(EmergencyDepartment department, WhoIsAsking asking) {
        this.department = department;
        this.asking = asking;
    }

    @GetMapping("/emergency")
    String show(@ModelAttribute("times") LondonWords times, Model model) {
        var viewer = viewer();
        var today = London.day(times.now());
        model.addAttribute("endings", department.endings(viewer, today.minusDays(DAYS_COUNTED - 1), today));
        rows(model, viewer, mark(viewer, times));
        return "flow/emergency";
    }

    /** The table alone, for the page that keeps itself up to date; "not modified" while nothing has changed. */
    @GetMapping("/emergency/rows")
    String rows(@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
                @ModelAttribute("times") LondonWords times, HttpServletResponse response, Model model) {
        var viewer = viewer();
        var mark = mark(viewer, times);
        if (known.equals(mark)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return null;
        }
        response.setHeader(HttpHeaders.ETAG, mark);
        rows(model, viewer, mark);
        return "flow/emergency :: rows";
    }

    /** Answers "not found" alike for nobody, for somebody who may not be seen, and for somebody who is not there any more. */
    @GetMapping("/journeys/{id}/home")
    String home(@PathVariable String id, Model model) {
        var viewer = asking.viewer();
        model.addAttribute("home", JourneyId.parse(id).flatMap(journey -> department.home(viewer, journey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("teams", viewer.groups());
        return "flow/living-situation";
    }

    private void rows(Model model, Viewer viewer, String mark) {
        model.addAttribute("mark", mark);
        model.addAttribute("present", department.present(viewer));
        model.addAttribute("teams", viewer.groups());
    }

    private Viewer viewer() {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(ROLES::contains)) {
            throw new AccessDeniedException("Does not work with an emergency department");
        }
        return viewer;
    }

    private String mark(Viewer viewer, LondonWords times) {
        return "\"" + department.changeMark() + "-" + Integer.toHexString(viewer.groups().hashCode()) + "-"
                + times.now().getEpochSecond() / 60 + "\"";
    }
}
