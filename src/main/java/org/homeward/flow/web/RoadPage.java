package org.homeward.flow.web;

import java.util.Comparator;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.Road;
import org.homeward.flow.Roads;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where one person is on the picture of each process, and which way they came. */
@Controller
class RoadPage {

    private final JourneyFiles files;
    private final Roads roads;
    private final WhoIsAsking asking;

    RoadPage(JourneyFiles files, Roads roads, WhoIsAsking asking) {
        this.files = files;
        this.roads = roads;
        this.asking = asking;
    }

    /** @param process which of the processes; the one in which something is waited for since last, where none is said */
    @GetMapping("/journeys/{id}/road")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String process, Model model) {
        var journey = journey(id);
        var file = files.find(asking.viewer(), journey).orElseThrow(RoadPage::notFound);
        var all = roads.of(journey, file.summary().permit());
        var road = process.isEmpty() ? all.stream().min(Comparator.comparing(Road::isOpen).reversed())
                : all.stream().filter(it -> it.processId().equals(process)).findFirst();
        if (road.isEmpty() && !process.isEmpty()) {
            throw notFound();
        }
        model.addAttribute("file", file);
        model.addAttribute("roads", all);
        model.addAttribute("road", road.orElse(null));
        return "flow/road";
    }

    private static JourneyId journey(String id) {
        try {
            return new JourneyId(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
