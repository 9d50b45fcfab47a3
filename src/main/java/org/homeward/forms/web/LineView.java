package org.homeward.forms.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.forms.FilledForm;
import org.homeward.forms.FormDesk;
import org.homeward.forms.ListColumns;
import org.homeward.forms.PersonBanners;
import org.homeward.forms.TaskAtHand;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.springframework.stereotype.Component;

/** Puts tasks of one kind into the lines of a list. */
@Component
class LineView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** The question by which a form says that everything is as it was. */
    static final String UNCHANGED = "confirmedUnchanged";

    /** Said about this round alone: never taken over from the last one, and why nothing has changed is derived anew. */
    static final Set<String> OF_THIS_ROUND = Set.of(UNCHANGED, "whyUnchanged");

    private final FormDesk desk;
    private final PersonBanners banners;
    private final Drafts drafts;
    private final Answers answers;
    private final TaskView view;
    private final Audit audit;
    private final Clock clock;

    LineView(FormDesk desk, PersonBanners banners, Drafts drafts, Answers answers, TaskView view, Audit audit,
             Clock clock) {
        this.desk = desk;
        this.banners = banners;
        this.drafts = drafts;
        this.answers = answers;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them in the order in which one walks; that they are shown is noted once. */
    List<Line> lines(Viewer viewer, FormDesk.Deployed newest, List<TaskAtHand> tasks, Came came) {
        var journeys = tasks.stream().map(TaskAtHand::journey).distinct().toList();
        var who = banners.of(viewer, journeys);
        var forms = desk.openAll(viewer, tasks.stream().filter(TaskAtHand::isOpen).map(TaskAtHand::id).toList(), journeys);
        if (forms.isEmpty() && !journeys.isEmpty()) {
            audit.read(viewer, "List of tasks that are done", journeys);
        }
        return tasks.stream().map(task -> line(viewer, task, newest, Optional.ofNullable(forms.get(task.id())),
                Optional.ofNullable(who.get(task.journey())), came.of(task.id()))).sorted(Line.AS_ONE_WALKS).toList();
    }

    Line line(Viewer viewer, FormDesk.Deployed newest, TaskAtHand task, Came came) {
        return lines(viewer, newest, List.of(task), came).get(0);
    }

    private Line line(Viewer viewer, TaskAtHand task, FormDesk.Deployed newest, Optional<FormDesk.Opened> form,
                      Optional<PersonBanners.Banner> banner, Came came) {
        return form.map(opened -> open(viewer, task, newest, opened, banner, came))
                .orElseGet(() -> ended(viewer, task, newest, banner, came));
    }

    private Line open(Viewer viewer, TaskAtHand task, FormDesk.Deployed newest, FormDesk.Opened opened,
                      Optional<PersonBanners.Banner> banner, Came came) {
        var draft = drafts.open(task.id(), viewer.userId(), clock.instant());
        var drawn = view.drawn(task, opened, draft, came.refusals(), Line.mark(task.id()));
        var filled = view.filled(opened, draft);
        var fields = new HashMap<String, ShownPart.Field>();
        fields(drawn.parts()).forEach(field -> fields.put(field.key(), field));
        var own = ListColumns.of(opened.deployed().form(), opened.deployed().contract());
        var cells = ListColumns.of(newest.form(), newest.contract()).stream().map(column -> new Line.Cell(column.label(),
                own.stream().filter(field -> field.key().equals(column.key())).findFirst().map(field -> fields.get(field.key())), "")).toList();
        var earlier = fields(drawn.parts()).anyMatch(field -> field.earlier().isPresent());
        var whole = came.open() ? Optional.of(new Line.Whole(drawn, came.compare() ? view.differences(task, viewer, filled)
                : List.of(), view.holder(task, viewer))) : Optional.<Line.Whole>empty();
        return new Line(task, banner, cells, state(opened.deployed(), filled, draft), Optional.of(new Line.Writing(draft,
                opened.deployed().version(), earlier, earlier && opened.deployed().form().question(UNCHANGED).isPresent())), whole, came.told());
    }

    private static Stream<ShownPart.Field> fields(List<ShownPart> parts) {
        return parts.stream().flatMap(part -> part instanceof ShownPart.Group group ? fields(group.parts())
                : part instanceof ShownPart.Field field ? Stream.of(field) : Stream.empty());
    }

    /** How far a form is written, in words. */
    String state(FormDesk.Deployed form, FilledForm filled, Draft draft) {
        if (draft.isEmpty()) {
            return "Not begun";
        }
        var needed = form.form().questions().filter(filled::shows).filter(asked -> !(asked instanceof org.homeward.forms.Component.Field field)
                || field.isNeeded(form.contract())).toList();
        var answered = needed.stream().filter(asked -> !TaskView.words(filled, asked, filled.value(asked)).isEmpty()).count();
        return "Kept, " + answered + " of " + needed.size() + " answered" + (draft.clashes().isEmpty() ? ""
                : ". You answered differently in another window: open the line and choose");
    }

    private Line ended(Viewer viewer, TaskAtHand task, FormDesk.Deployed newest, Optional<PersonBanners.Banner> banner, Came came) {
        var given = answers.ofTask(task.id());
        var filled = FilledForm.of(newest.form(), Map.of(), Map.of(), view.expressions());
        var cells = ListColumns.of(newest.form(), newest.contract()).stream().map(column -> new Line.Cell(column.label(),
                Optional.empty(), Optional.ofNullable(given.get(column.key())).map(Answer::value)
                .map(value -> TaskView.words(filled, column, value)).orElse(""))).toList();
        var kept = drafts.find(task.id(), viewer.userId()).filter(draft -> !draft.isEmpty()).isPresent();
        return new Line(task, banner, cells, ended(viewer, task), Optional.empty(), Optional.empty(), kept
                ? Stream.concat(came.told().stream(), Stream.of("What you had written is kept on the page of the task.")).toList() : came.told());
    }

    private String ended(Viewer viewer, TaskAtHand task) {
        var at = task.endedAt().map(ended -> " " + TIME.format(ended.atZone(London.ZONE))).orElse("");
        return switch (task.state()) {
            case DONE -> "Done" + at + task.endedBy().map(by -> by.equals(viewer.userId()) ? " by you" : " by " + view.name(by)).orElse("");
            case WITHDRAWN -> "No longer needed" + at + ". " + task.because().orElse("");
            case OPEN -> "Another team works on it";
        };
    }
}
