package org.homeward.forms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps what stands in an open page every few seconds, and answers the parts of the page that change because of it. The
 * page proves itself by the key of its draft, so that nothing is lost when the session has ended meanwhile; but then
 * nothing of the record is answered.
 */
@Controller
class DraftDoor {

    private final TasksAtHand tasks;
    private final FormDesk desk;
    private final Drafts drafts;
    private final WriteDraft writing;
    private final DraftActions actions;
    private final TaskView view;
    private final LineView lines;
    private final WhoIsAsking asking;

    DraftDoor(TasksAtHand tasks, FormDesk desk, Drafts drafts, WriteDraft writing, DraftActions actions, TaskView view,
              LineView lines, WhoIsAsking asking) {
        this.tasks = tasks;
        this.desk = desk;
        this.drafts = drafts;
        this.writing = writing;
        this.actions = actions;
        this.view = view;
        this.lines = lines;
        this.asking = asking;
    }

    @PostMapping("/tasks/{id}/draft")
    String keep(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
                HttpServletResponse response, Model model) {
        var viewer = asking.viewer();
        var mine = drafts.byKey(id, String.valueOf(sent.getFirst("key")))
                .filter(draft -> viewer.equals(Viewer.NOBODY) || draft.user().equals(viewer.userId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = desk.deployed(String.valueOf(sent.getFirst("version")), String.valueOf(sent.getFirst("form")))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = SentForm.of(sent, form.form());
        var draft = writing.write(id, mine.user(), typed.answers(), typed.basedOn(), typed.written());
        if (request.getHeader("HX-Request") == null) {
            return "redirect:/tasks/" + id;
        }
        response.setHeader("HX-Reswap", "none");
        model.addAttribute("draft", draft);
        model.addAttribute("mark", sent.containsKey("list") ? Line.mark(id) : "");
        if (viewer.equals(Viewer.NOBODY)) {
            return "forms/saved :: signed-out";
        }
        return tasks.find(viewer, id).filter(TaskAtHand::isOpen)
                .map(task -> open(viewer, task, form, typed, draft, sent, model)).orElse("forms/saved :: gone");
    }

    private String open(Viewer viewer, TaskAtHand task, FormDesk.Deployed form, SentForm typed, Draft draft,
                        MultiValueMap<String, String> sent, Model model) {
        var asked = Optional.ofNullable(sent.getFirst("do")).orElse("");
        var stands = asked.isEmpty() ? draft : actions.act(asked, task, viewer, form.form(), draft);
        var opened = desk.open(viewer, task.id());
        if (opened.isEmpty()) {
            return "forms/saved :: gone";
        }
        var listed = Optional.ofNullable(sent.getFirst("list"));
        var parts = view.form(model, task, opened.get(), stands, List.of(), listed.map(shape -> Line.mark(task.id())).orElse(""));
        var filled = view.filled(opened.get(), stands);
        listed.ifPresent(shape -> model.addAttribute("kept", lines.state(opened.get().deployed(), filled, stands)));
        view.others(model, task, viewer);
        model.addAttribute("task", task);
        model.addAttribute("redrawn", listed.filter("closed"::equals).isPresent() ? List.of()
                : Redrawn.among(parts, anew(filled, typed, stands, asked)));
        return "forms/saved :: saved";
    }

    /** What a saved window is shown anew: what its answers changed, and what another window wrote. */
    private static Set<String> anew(FilledForm filled, SentForm typed, Draft draft, String asked) {
        var anew = anew(filled, typed, asked);
        filled.form().questions().filter(question -> typed.shown().contains(question.id()))
                .filter(question -> draft.clashes().containsKey(question.key()) || isNewerThan(typed, draft, question.key())
                        && !filled.value(question).equals(typed.answers().get(question.key())))
                .forEach(question -> anew.add(question.id()));
        return anew;
    }

    private static boolean isNewerThan(SentForm typed, Draft draft, String question) {
        return Optional.ofNullable(draft.entries().get(question)).filter(entry -> entry.revision() > typed.basedOn()).isPresent();
    }

    /** Ids of the parts that the window shows otherwise than they stand now, and of the one whose button was pressed. */
    static Set<String> anew(FilledForm filled, SentForm typed, String asked) {
        var anew = new HashSet<String>();
        filled.form().everything().filter(part -> filled.shows(part) != typed.shown().contains(part.id()))
                .filter(part -> part.hiddenWhen().isPresent()).forEach(part -> anew.add(part.id()));
        var pressed = asked.split(":");
        filled.form().questions().filter(question -> asked.equals("reset")
                        || pressed.length > 1 && pressed[1].equals(question.key()))
                .forEach(question -> anew.add(question.id()));
        return anew;
    }
}
