package org.homeward.links.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.links.AskedByLink.Words;
import org.homeward.links.AskedByLink;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.Question;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.SentFile;
import org.homeward.tasks.TypedDate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The questions of a link as fields of a page, and what a browser sent of them. */
@Component
class LinkForm {

    static final String ANSWER = "a.";
    /** Stands between what was ticked of several; no choice has one within. */
    static final String BETWEEN = ",";
    private static final Words NONE = new Words("", Map.of());

    private final ListedChoices listed;

    LinkForm(ListedChoices listed) {
        this.listed = listed;
    }

    List<LinkField> fields(AskedByLink question, Map<String, String> typed, List<Refusal> refusals) {
        var choices = listed.of(question.contract());
        return asked(question).map(one -> LinkField.of(one, question.words().getOrDefault(one.name(), NONE),
                choices.get(one.name() + "Options"), typed.getOrDefault(one.name(), ""),
                refusals.stream().filter(refusal -> refusal.question().equals(one.name())).map(Refusal::sentence).findFirst())).toList();
    }

    /** By question, in the shape in which a contract reads it; what is no question of the contract is left in, to be refused. */
    Map<String, String> typed(AskedByLink question, MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(ANSWER) && name.indexOf('.', ANSWER.length()) < 0) {
                typed.put(name.substring(ANSWER.length()), several(question, name) ? String.join(BETWEEN, values) : values.get(0).strip());
            }
        });
        asked(question).forEach(one -> {
            if (one.type() instanceof AnswerType.Moment || one.type() instanceof AnswerType.Day) {
                typed.put(one.name(), TypedDate.joined(part(sent, one, "day"), part(sent, one, "month"), part(sent, one, "year"),
                        part(sent, one, "time"), one.type() instanceof AnswerType.Moment));
            }
        });
        return typed;
    }

    /** The same as the contract checks it: what was ticked of several as a list. */
    Map<String, Object> posted(AskedByLink question, Map<String, String> typed) {
        var posted = new LinkedHashMap<String, Object>(typed);
        asked(question).filter(one -> one.type() instanceof AnswerType.SeveralOf).map(Question::name)
                .filter(name -> !typed.getOrDefault(name, "").isEmpty())
                .forEach(name -> posted.put(name, List.of(typed.get(name).split(BETWEEN))));
        return posted;
    }

    /** The file that was chosen; a browser sends a nameless one where none was. */
    Optional<SentFile> file(MultipartFile sent) {
        return Optional.ofNullable(sent).filter(it -> !it.isEmpty() || !name(it).isBlank())
                .map(it -> new SentFile(name(it), it.getSize(), () -> content(it)));
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean several(AskedByLink question, String name) {
        return asked(question).anyMatch(one -> name.equals(ANSWER + one.name()) && one.type() instanceof AnswerType.SeveralOf);
    }

    private static Stream<Question> asked(AskedByLink question) {
        return question.contract().questions().stream().filter(one -> !(one.type() instanceof AnswerType.Shown));
    }

    private static String part(MultiValueMap<String, String> sent, Question question, String part) {
        return Optional.ofNullable(sent.getFirst(ANSWER + question.name() + "." + part)).orElse("").strip();
    }
}
