package org.homeward.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.forms.AnswerWords;
import org.homeward.forms.Component;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskForm;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;

/** Says a section as its form asked it: the question, and the answer in words. */
public final class SectionWords {

    private final FormDesk forms;
    private final Directory directory;

    public SectionWords(FormDesk forms, Directory directory) {
        this.forms = forms;
        this.directory = directory;
    }

    /** One answered question. */
    public record Line(String question, String answer) {
    }

    /** The answers that this reader is shown, in the order of today's form; what it asks no more stands last. */
    List<Line> lines(Section section, Map<String, Answer> answers, Permit permit) {
        var form = forms.newest(section.form()).map(FormDesk.Deployed::form);
        var order = new ArrayList<>(form.stream().flatMap(TaskForm::questions).map(Component.Asked::key).toList());
        answers.keySet().stream().filter(question -> !order.contains(question)).forEach(order::add);
        return order.stream().filter(answers::containsKey).filter(question -> permit.shows(section.partOf(question)))
                .map(question -> line(form.flatMap(it -> it.question(question)), answers.get(question))).toList();
    }

    /** The parts of a section that this reader is not shown. */
    static List<Part> notShown(Section section, Map<String, Answer> answers, Permit permit) {
        return answers.keySet().stream().map(section::partOf).distinct().filter(part -> !permit.shows(part)).sorted().toList();
    }

    /** For example "Theo Therapist (therapists), 3 March 2026". */
    String provenance(SectionVersion version) {
        return name(version.author()) + " (" + work(version.profession()) + "), "
                + London.words(London.day(version.writtenAt()));
    }

    String name(String user) {
        return directory.member(user).map(Member::name).orElse(user);
    }

    /** A profession as people say it. Example: {@code social-workers} is "social workers". */
    static String work(String profession) {
        return profession.replace('-', ' ');
    }

    private Line line(Optional<Component.Asked> asked, Answer answer) {
        var question = asked.map(Component.Asked::label).orElse(answer.source().name());
        return new Line(question, asked.map(it -> AnswerWords.of(it, answer.value(), written(it)))
                .map(words -> somebody(answer.value(), words)).orElse(String.valueOf(answer.value())));
    }

    private static List<Component.Option> written(Component.Asked asked) {
        return asked instanceof Component.Field field ? field.options().written() : List.of();
    }

    /** Where a member or an organisation was chosen, its name. */
    private String somebody(Object value, String words) {
        var id = String.valueOf(value);
        return !words.equals(id) ? words : directory.member(id).map(Member::name)
                .or(() -> id.matches("[a-z0-9-]+") ? directory.organisation(id).map(Organisation::name) : Optional.empty())
                .orElse(words);
    }
}
