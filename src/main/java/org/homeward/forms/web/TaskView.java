package org.homeward.forms.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Viewer;
import org.homeward.forms.AnswerWords;
import org.homeward.forms.Component;
import org.homeward.forms.EarlierAnswers;
import org.homeward.forms.Expressions;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskAtHand;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.MeasuresAnswers;
import org.homeward.tasks.Refusal;
import org.springframework.ui.Model;

/** Puts a task's form, what stands in it and who else is on it into the words of the page. */
@org.springframework.stereotype.Component
class TaskView {

    /** A page tells every few seconds that it is open, so whoever was not seen for longer has left. */
    private static final Duration STILL_THERE = Duration.ofMinutes(2);

    private final EarlierAnswers earlierAnswers;
    private final Drafts drafts;
    private final Directory directory;
    private final Expressions expressions;
    private final List<MeasuresAnswers> measures;
    private final Clock clock;

    TaskView(EarlierAnswers earlierAnswers, Drafts drafts, Directory directory, Expressions expressions,
             List<MeasuresAnswers> measures, Clock clock) {
        this.earlierAnswers = earlierAnswers;
        this.drafts = drafts;
        this.directory = directory;
        this.expressions = expressions;
        this.measures = measures;
        this.clock = clock;
    }

    FilledForm filled(FormDesk.Opened opened, Draft draft) {
        return FilledForm.of(opened.deployed().form(), opened.values(), draft.answers(), expressions);
    }

    /** All that the form itself needs. */
    List<ShownPart> form(Model model, TaskAtHand task, FormDesk.Opened opened, Draft draft, List<Refusal> refusals, String mark) {
        var drawn = drawn(task, opened, draft, refusals, mark);
        model.addAttribute("parts", drawn.parts());
        model.addAttribute("errors", drawn.errors());
        model.addAttribute("anchors", drawn.anchors());
        model.addAttribute("draft", draft);
        model.addAttribute("measure", measure(task, opened, draft).orElse(null));
        model.addAttribute("version", opened.deployed().version());
        model.addAttribute("mark", mark);
        model.addAttribute("draftAddress", "/tasks/" + task.id() + "/draft");
        return drawn.parts();
    }

    /** What is measured of what stands in the form now, for example how old its reader has to be. */
    private Optional<String> measure(TaskAtHand task, FormDesk.Opened opened, Draft draft) {
        return measures.stream().filter(it -> it.form().equals(task.taskId()))
                .flatMap(it -> it.measure(filled(opened, draft).handedIn()).stream()).findFirst();
    }

    Drawn drawn(TaskAtHand task, FormDesk.Opened opened, Draft draft, List<Refusal> refusals, String mark) {
        var filled = filled(opened, draft);
        var errors = new LinkedHashMap<String, String>();
        refusals.forEach(refusal -> errors.merge(refusal.question(), refusal.sentence(), (one, more) -> one + " " + more));
        return new Drawn(new DrawsForm(filled, opened.deployed().contract(), errors, earlier(task, filled),
                clashes(filled, draft), mark).parts(), errors, anchors(filled, mark));
    }

    void others(Model model, TaskAtHand task, Viewer viewer) {
        model.addAttribute("others", others(task, viewer));
    }

    List<Other> others(TaskAtHand task, Viewer viewer) {
        var now = clock.instant();
        return drafts.of(task.id()).stream().filter(draft -> !draft.user().equals(viewer.userId()))
                .filter(draft -> !draft.isEmpty() || draft.seenAt().isAfter(now.minus(STILL_THERE)))
                .map(draft -> new Other(name(draft.user()), !draft.isEmpty(), draft.seenAt().isAfter(now.minus(STILL_THERE)),
                        draft.changedAt().orElse(draft.openedAt()))).toList();
    }

    /** What others have written differently, one line a question. */
    List<Difference> differences(TaskAtHand task, Viewer viewer, FilledForm mine) {
        return drafts.of(task.id()).stream().filter(draft -> !draft.user().equals(viewer.userId()))
                .flatMap(draft -> differences(mine, mine.handedIn(), draft.answers(), name(draft.user())).stream()).toList();
    }

    /** Where somebody's answers and the member's own differ. */
    List<Difference> differences(FilledForm form, Map<String, Object> mine, Map<String, ?> theirs, String author) {
        return form.form().questions().filter(asked -> theirs.containsKey(asked.key()) || mine.containsKey(asked.key()))
                .map(asked -> new Difference(asked.label(), words(form, asked, mine.get(asked.key())),
                        words(form, asked, theirs.get(asked.key())), author))
                .filter(line -> !line.mine().equals(line.theirs()) && !line.theirs().isEmpty()).toList();
    }

    /** What was written and what was answered, one line a question that either touched. */
    List<Difference> sideBySide(FilledForm form, Map<String, Object> mine, Map<String, Object> given) {
        return form.form().questions().filter(asked -> mine.containsKey(asked.key()))
                .map(asked -> new Difference(asked.label(), words(form, asked, mine.get(asked.key())),
                        words(form, asked, given.get(asked.key())), ""))
                .filter(line -> !line.mine().isEmpty()).toList();
    }

    Expressions expressions() {
        return expressions;
    }

    private Map<String, ShownPart.Earlier> earlier(TaskAtHand task, FilledForm filled) {
        var questions = filled.form().questions().collect(Collectors.toMap(Component.Asked::key, asked -> asked));
        var earlier = new HashMap<String, ShownPart.Earlier>();
        earlierAnswers.to(task.journey(), questions.keySet()).forEach((key, answer) -> {
            if (answersIt(task, filled, questions.get(key), answer)) {
                earlier.put(key, earlier(filled, questions.get(key), answer));
            }
        });
        return earlier;
    }

    /** Text of another form may answer another question of the same name; a choice that is offered here does not. */
    private static boolean answersIt(TaskAtHand task, FilledForm filled, Component.Asked asked, Answer answer) {
        if (answer.source().task().equals(task.taskId())) {
            return true;
        }
        var offered = asked instanceof Component.Field field && field.kind().offersOptions()
                ? filled.options(field.options()).stream().map(Component.Option::value).toList() : List.<String>of();
        return !offered.isEmpty() && offered.containsAll(answer.value() instanceof Collection<?> several ? several
                : List.of(answer.value()));
    }

    private ShownPart.Earlier earlier(FilledForm filled, Component.Asked asked, Answer answer) {
        var words = words(filled, asked, answer.value());
        return new ShownPart.Earlier(words, name(answer.author()), answer.answeredAt(),
                words.equals(words(filled, asked, filled.value(asked))));
    }

    private static Map<String, String> clashes(FilledForm filled, Draft draft) {
        var clashes = new HashMap<String, String>();
        draft.clashes().forEach((key, value) -> filled.form().question(key)
                .ifPresent(asked -> clashes.put(key, words(filled, asked, value))));
        return clashes;
    }

    static String words(FilledForm filled, Component.Asked asked, Object value) {
        return value == null || "".equals(value) ? "" : AnswerWords.of(asked, value,
                asked instanceof Component.Field field ? filled.options(field.options()) : List.of());
    }

    /** Where a message about a question leads: the first thing of it that can be typed into. */
    static Map<String, String> anchors(FilledForm filled, String mark) {
        var anchors = new HashMap<String, String>();
        filled.form().questions().forEach(asked -> anchors.put(asked.key(), mark + "a-" + asked.key() + switch (kind(asked)) {
            case DATE, DATE_TIME -> "-day";
            case RADIO, CHECKLIST, TAGS -> "-0";
            default -> "";
        }));
        return anchors;
    }

    private static Component.Kind kind(Component.Asked asked) {
        return asked instanceof Component.Field field ? field.kind() : Component.Kind.TEXT;
    }

    String name(String user) {
        return directory.member(user).map(Member::name).orElse(user);
    }

    Optional<String> holder(TaskAtHand task, Viewer viewer) {
        return task.holder().filter(user -> !user.equals(viewer.userId())).map(this::name);
    }

    /**
     * A form as a page draws it.
     *
     * @param errors  what to do about answers, by question
     * @param anchors where a message about a question leads
     */
    record Drawn(List<ShownPart> parts, Map<String, String> errors, Map<String, String> anchors) {
    }

    /** @param writing whether something is written already; @param here whether the page is open now */
    record Other(String name, boolean writing, boolean here, Instant since) {
    }

    /** One question on which two people do not say the same. */
    record Difference(String question, String mine, String theirs, String author) {
    }
}
