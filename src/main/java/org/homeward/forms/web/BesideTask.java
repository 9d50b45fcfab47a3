package org.homeward.forms.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.PersonBanners;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What stands beside a task: for Tasklist, which knows neither person nor draft, and for our page, who else is on it. */
@Controller
class BesideTask {

    private static final int MOST_CARDS = 50;
    private static final String REVISION = "Homeward-Draft-Revision";

    private final TasksAtHand tasks;
    private final PersonBanners banners;
    private final Drafts drafts;
    private final WriteDraft writing;
    private final TaskView view;
    private final BesideWords words;
    private final WhoIsAsking asking;
    private final Clock clock;

    BesideTask(TasksAtHand tasks, PersonBanners banners, Drafts drafts, WriteDraft writing, TaskView view,
               BesideWords words, WhoIsAsking asking, Clock clock) {
        this.tasks = tasks;
        this.banners = banners;
        this.drafts = drafts;
        this.writing = writing;
        this.view = view;
        this.words = words;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping(path = "/tasks/{id}/beside", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Beside beside(@PathVariable String id) {
        var viewer = asking.viewer();
        var task = open(viewer, id);
        var draft = drafts.open(id, viewer.userId(), clock.instant());
        return new Beside("/tasks/" + id, draft.key(), draft.revision(), task.name(), person(viewer, task).orElse(null),
                view.others(task, viewer).stream().map(words::other).toList(), words.due(task));
    }

    /** Who tasks are about, for the cards of a list; tasks that are not the member's are left out. */
    @GetMapping(path = "/tasks/beside", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Card> cards(@RequestParam List<String> ids) {
        var viewer = asking.viewer();
        var cards = new LinkedHashMap<String, Card>();
        ids.stream().distinct().limit(MOST_CARDS).flatMap(id -> tasks.find(viewer, id).stream()).forEach(task -> person(viewer, task).ifPresent(person -> cards.put(task.id(), new Card(person))));
        return cards;
    }

    /** What is typed into a form in Tasklist. The key of the draft is the proof; no session is needed. */
    @PostMapping(path = "/tasks/{id}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> keep(@PathVariable String id,
                                             @RequestHeader(name = "Homeward-Draft-Key", defaultValue = "") String key,
                                             @RequestHeader(name = REVISION, defaultValue = "-1") long basedOn,
                                             @RequestBody Typed typed) {
        var mine = drafts.byKey(id, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var viewer = asking.viewer();
        if (!viewer.equals(Viewer.NOBODY) && !viewer.userId().equals(mine.user())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var answers = typed.plain();
        var draft = writing.write(id, mine.user(), answers, basedOn < 0 ? mine.revision() : basedOn,
                Optional.of(answers.keySet()));
        if (viewer.equals(Viewer.NOBODY)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("message",
                    "You have been signed out. What you wrote is kept; sign in to go on."));
        }
        if (tasks.find(viewer, id).filter(TaskAtHand::isOpen).isPresent()) {
            return kept(draft);
        }
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message",
                        "This task is not open any more. What you wrote is kept on Homeward's page of the task."));
    }

    private static ResponseEntity<Map<String, String>> kept(Draft draft) {
        var kept = ResponseEntity.status(draft.clashes().isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.OK)
                .header(REVISION, String.valueOf(draft.revision()));
        return draft.clashes().isEmpty() ? kept.build() : kept.body(Map.of("message",
                "You answered differently in another window. Both answers are kept: choose on Homeward’s page."));
    }

    /** Who else is on the task, asked every few seconds by an open page. */
    @GetMapping("/tasks/{id}/others")
    String others(@PathVariable String id, Model model) {
        var viewer = asking.viewer();
        var task = open(viewer, id);
        drafts.open(id, viewer.userId(), clock.instant());
        view.others(model, task, viewer);
        model.addAttribute("task", task);
        model.addAttribute("holder", view.holder(task, viewer).orElse(null));
        return "forms/saved :: others";
    }

    private TaskAtHand open(Viewer viewer, String id) {
        return tasks.find(viewer, id).filter(TaskAtHand::isOpen).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Person> person(Viewer viewer, TaskAtHand task) {
        return banners.of(viewer, task.journey()).filter(banner -> banner.name().isPresent()).map(words::person);
    }

    /** @param answers by question, only those that were written in */
    record Typed(Map<String, Object> answers) {

        /** Nothing is said as empty text, so that an answer that was taken back is taken back. */
        Map<String, Object> plain() {
            var plain = new LinkedHashMap<String, Object>();
            Optional.ofNullable(answers).orElse(Map.of()).forEach((name, value) -> plain.put(name, value == null ? "" : value));
            return plain;
        }
    }

    /**
     * @param key      with which what is typed is kept
     * @param revision of the draft that the form shows
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Beside(String page, String key, long revision, String task, Person person, List<Other> others, String due) {
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Person(String name, String born, Integer age, String nhsNumber, String place, String inHospital,
                  List<String> alerts) {
    }

    record Card(Person person) {
    }

    record Other(String name, String what, String since) {
    }
}
