package org.homeward.forms.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.forms.Component;
import org.homeward.forms.TaskForm;
import org.homeward.tasks.TypedDate;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent of a form. Fields are called {@code a.homeIsSafe}; a day comes in parts ({@code a.from.day}), a
 * row's field with its number ({@code a.contacts.0.name}).
 *
 * @param answers   by question, as typed, of all parts that the window showed
 * @param shown     ids of the parts that the window showed
 * @param strangers names that are no question of the form
 * @param written   the questions written in since the window last saved; empty where it cannot tell
 */
record SentForm(Map<String, Object> answers, Set<String> shown, Set<String> strangers, Optional<Set<String>> written,
                long basedOn, String version) {

    private static final String ANSWER = "a.";

    static SentForm of(MultiValueMap<String, String> sent, TaskForm form) {
        var shown = Set.copyOf(sent.getOrDefault("shown", List.of()));
        var answers = new LinkedHashMap<String, Object>();
        form.questions().filter(asked -> shown.contains(asked.id())).filter(SentForm::canBeTyped)
                .forEach(asked -> answers.put(asked.key(), answer(asked, ANSWER + asked.key(), sent)));
        var keys = form.questions().map(Component.Asked::key).collect(Collectors.toSet());
        var strangers = sent.keySet().stream().filter(name -> name.startsWith(ANSWER))
                .map(name -> name.substring(ANSWER.length()).split("\\.")[0]).filter(name -> !keys.contains(name))
                .collect(Collectors.toSet());
        return new SentForm(answers, shown, strangers, Optional.ofNullable(sent.getFirst("written"))
                .filter(names -> !names.equals("unknown")).map(names -> Stream.of(names.split(","))
                        .filter(name -> !name.isBlank()).collect(Collectors.toSet())),
                number(sent.getFirst("revision")), Optional.ofNullable(sent.getFirst("version")).orElse(""));
    }

    private static boolean canBeTyped(Component.Asked asked) {
        return !(asked instanceof Component.Field field) || !field.readOnly().always();
    }

    private static Object answer(Component.Asked asked, String name, MultiValueMap<String, String> sent) {
        return asked instanceof Component.Rows rows ? rows(rows, name, sent) : field((Component.Field) asked, name, sent);
    }

    private static Object field(Component.Field field, String name, MultiValueMap<String, String> sent) {
        var values = sent.getOrDefault(name, List.of());
        return switch (field.kind()) {
            case TICK -> !values.isEmpty();
            case CHECKLIST, TAGS -> values.stream().filter(value -> !value.isEmpty()).toList();
            case DATE, DATE_TIME -> TypedDate.joined(part(sent, name, "day"), part(sent, name, "month"),
                    part(sent, name, "year"), part(sent, name, "time"), field.kind() == Component.Kind.DATE_TIME);
            default -> values.isEmpty() ? "" : inLines(values.get(0));
        };
    }

    /** A browser sends line breaks in two ways, by whether it sends the form itself or lets a script do it. */
    private static String inLines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String part(MultiValueMap<String, String> sent, String name, String part) {
        return Optional.ofNullable(sent.getFirst(name + "." + part)).orElse("").strip();
    }

    private static List<Map<String, Object>> rows(Component.Rows rows, String name, MultiValueMap<String, String> sent) {
        var numbers = new TreeMap<Integer, String>();
        sent.keySet().stream().filter(key -> key.startsWith(name + ".")).map(key -> key.substring(name.length() + 1).split("\\.")[0])
                .filter(number -> number.matches("\\d{1,4}")).forEach(number -> numbers.put(Integer.valueOf(number), number));
        var all = new ArrayList<Map<String, Object>>();
        numbers.values().forEach(number -> {
            var row = new LinkedHashMap<String, Object>();
            rows.fields().forEach(field -> row.put(field.key(), field(field, name + "." + number + "." + field.key(), sent)));
            all.add(row);
        });
        return all;
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
