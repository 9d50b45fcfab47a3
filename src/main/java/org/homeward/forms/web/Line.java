package org.homeward.forms.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.forms.PersonBanners;
import org.homeward.forms.TaskAtHand;
import org.homeward.tasks.Draft;

/**
 * One person on a list of tasks: a few questions as cells while the line is closed, the whole form while it is open, what
 * was answered when it is done.
 *
 * @param cells what stands under each column
 * @param state in words, for example "Kept, 3 of 12 answered"
 * @param form  what it takes to write in it; empty when the task has ended
 * @param whole the whole form; empty while the line is closed
 * @param told  what has to be known before going on, in sentences
 */
record Line(TaskAtHand task, Optional<PersonBanners.Banner> banner, List<Cell> cells, String state, Optional<Writing> form,
            Optional<Whole> whole, List<String> told) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final String LAST = "\uffff";

    /** As people walk through a ward: by ward, by bed, then by name. */
    static final Comparator<Line> AS_ONE_WALKS = Comparator
            .comparing((Line line) -> line.banner().flatMap(PersonBanners.Banner::ward).orElse(LAST))
            .thenComparing(line -> line.banner().flatMap(PersonBanners.Banner::bed).map(Line::natural).orElse(LAST))
            .thenComparing(Line::name).thenComparing(line -> line.task().id());

    /** One question as it stands in the list. @param field empty where this person's form does not ask it there */
    record Cell(String label, Optional<ShownPart.Field> field, String answered) {
    }

    /**
     * @param version   of the form
     * @param earlier   whether anything was answered to its questions before
     * @param unchanged whether one key may say that nothing has changed
     */
    record Writing(Draft draft, String version, boolean earlier, boolean unchanged) {
    }

    /** @param holder which colleague has taken the task */
    record Whole(TaskView.Drawn drawn, List<TaskView.Difference> differences, Optional<String> holder) {
    }

    /** Begins the ids of all elements of a line. */
    static String mark(String task) {
        return "t-" + task + "-";
    }

    public String mark() {
        return mark(task.id());
    }

    public String name() {
        return banner.flatMap(PersonBanners.Banner::name).orElse("Name not shown to you");
    }

    /** For example "Ada Fielding, Bed 3". */
    public String who() {
        return name() + banner.flatMap(PersonBanners.Banner::bed).map(bed -> ", " + BesideWords.bed(bed)).orElse("");
    }

    public String shape() {
        return !task.isOpen() || form.isEmpty() ? "ended" : whole.isPresent() ? "open" : "closed";
    }

    /** Bed 9 before bed 12. */
    private static String natural(String text) {
        return NUMBER.matcher(text).replaceAll(number -> "%06d".formatted(Integer.parseInt(number.group())));
    }
}
