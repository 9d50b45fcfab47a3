package org.homeward.forms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.forms.FormDesk;
import org.homeward.forms.KindsOfTask;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where people learn a form before it is about somebody: the same form and the same messages, and nothing is kept. */
@Controller
class PracticePage {

    private final KindsOfTask kinds;
    private final FormDesk desk;
    private final Practice practice;
    private final PracticePeople people;

    PracticePage(KindsOfTask kinds, FormDesk desk, Practice practice, PracticePeople people) {
        this.kinds = kinds;
        this.desk = desk;
        this.practice = practice;
        this.people = people;
    }

    @GetMapping("/practice")
    String list(@RequestParam(defaultValue = "") String with, Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("person", people.find(with));
        model.addAttribute("kinds", kinds.all().stream().filter(kind -> desk.newest(kind.taskId()).isPresent()).toList());
        return "forms/practice-list";
    }

    @GetMapping("/practice/{taskId}")
    String begin(@PathVariable String taskId, @RequestParam(defaultValue = "") String with, Model model) {
        return page(taskId, people.find(with), Map.of(), List.of(), model);
    }

    @PostMapping("/practice/{taskId}")
    String tryOut(@PathVariable String taskId, @RequestParam(defaultValue = "") String with, @RequestParam MultiValueMap<String, String> sent,
                  HttpServletRequest request, Model model) {
        var form = form(taskId);
        var typed = SentForm.of(sent, form.form());
        var asked = sent.getOrDefault("do", List.of("")).get(0);
        var written = Practice.after(asked, practice.filled(form, typed.answers()), typed.answers());
        var filled = practice.filled(form, written);
        if (request.getHeader("HX-Request") != null) {
            model.addAttribute("draftAddress", address(taskId, people.find(with)));
            model.addAttribute("mark", "");
            model.addAttribute("redrawn", Redrawn.among(practice.parts(form, filled, Map.of()), DraftDoor.anew(filled, typed, asked)));
            return "forms/saved :: redrawn";
        }
        var refusals = asked.equals("complete") ? practice.refusals(form, filled) : List.<Refusal>of();
        model.addAttribute("taken", asked.equals("complete") && refusals.isEmpty());
        return page(taskId, people.find(with), written, refusals, model);
    }

    private String page(String taskId, PracticePeople.PracticePerson person, Map<String, Object> written, List<Refusal> refusals, Model model) {
        var form = form(taskId);
        var filled = practice.filled(form, written);
        var errors = new LinkedHashMap<String, String>();
        refusals.forEach(refusal -> errors.merge(refusal.question(), refusal.sentence(), (one, more) -> one + " " + more));
        model.addAttribute("kind", kinds.find(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("parts", practice.parts(form, filled, errors));
        model.addAttribute("errors", errors);
        model.addAttribute("anchors", TaskView.anchors(filled, ""));
        model.addAttribute("people", people.all());
        model.addAttribute("person", person);
        model.addAttribute("draftAddress", address(taskId, person));
        model.addAttribute("mark", "");
        return "forms/practice";
    }

    private static String address(String taskId, PracticePeople.PracticePerson person) {
        return "/practice/" + taskId + "?with=" + person.key();
    }

    private FormDesk.Deployed form(String taskId) {
        return kinds.find(taskId).flatMap(kind -> desk.newest(taskId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
