package org.homeward.studio.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.studio.DeployedProcesses;
import org.homeward.studio.PeopleOnSteps;
import org.homeward.studio.ProcessModel;
import org.homeward.studio.Step;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The picture that runs is the picture that everybody sees, with how many people are on each step. */
@Controller
class ProcessesPage {

    private static final MediaType BPMN = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final DeployedProcesses processes;
    private final PeopleOnSteps people;

    ProcessesPage(DeployedProcesses processes, PeopleOnSteps people) {
        this.processes = processes;
        this.people = people;
    }

    @GetMapping("/processes")
    String list(Model model) {
        model.addAttribute("processes", processes.all());
        model.addAttribute("people", people.byProcess());
        return "studio/processes";
    }

    @GetMapping("/processes/{id}")
    String show(@PathVariable String id, Model model) {
        var shown = find(id);
        model.addAttribute("model", shown);
        model.addAttribute("people", peopleOn(shown));
        return "studio/process";
    }

    @GetMapping("/processes/{id}/diagram")
    ResponseEntity<byte[]> diagram(@PathVariable String id) {
        return ResponseEntity.ok().contentType(BPMN).body(find(id).xml().getBytes(StandardCharsets.UTF_8));
    }

    /** People at a step that is another process are those anywhere in that process, and in those that it calls. */
    private Map<String, Integer> peopleOn(ProcessModel shown) {
        var counts = new HashMap<>(people.byElement(shown.process().id()));
        shown.steps().forEach(step -> step.calls().ifPresent(called -> counts.put(step.elementId(), people.anywhereIn(below(called)))));
        shown.steps().stream().filter(step -> step.kind().holdsPeople()).map(Step::elementId)
                .forEach(element -> counts.putIfAbsent(element, 0));
        return counts;
    }

    /** This process and all that it calls, at any depth. */
    private Set<String> below(String called) {
        var found = new LinkedHashSet<String>();
        addBelow(called, found);
        return found;
    }

    private void addBelow(String called, Set<String> found) {
        if (found.add(called)) {
            processes.find(called).stream().flatMap(it -> it.steps().stream()).flatMap(step -> step.calls().stream())
                    .forEach(next -> addBelow(next, found));
        }
    }

    private ProcessModel find(String id) {
        return processes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
