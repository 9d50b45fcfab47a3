package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.tasks.Question;

/** What a form of ours must be like before a caseworker sees it. Each finding is one sentence. */
final class FormLint {

    private static final int LONGEST_WHY = 200;
    private static final String PERSON = "{{personBanner}}";
    private static final String OFFER = "{{offerReference}}";
    private static final Set<String> OF_FORMS = Set.of("components", "type", "id", "executionPlatform",
        "executionPlatformVersion", "exporter", "schemaVersion");

    private FormLint() {
    }

    static List<String> findings(FormFile file, KnownLists lists) {
        List<String> findings = new ArrayList<>();
        findings.addAll(header(file));
        findings.addAll(components(file));
        findings.addAll(words(file));
        findings.addAll(agreement(file, lists));
        findings.addAll(ListLint.findings(file, lists));
        return findings.stream().map(finding -> file.name() + ": " + finding).toList();
    }

    private static List<String> header(FormFile file) {
        JsonNode form = file.form();
        List<String> findings = new ArrayList<>();
        expect(findings, form.path("id").asText().equals(file.name()), "the form's id is not the name of its file");
        expect(findings, file.contract().form().equals(file.name()), "the contract names another form");
        expect(findings, form.path("type").asText().equals("default"), "type is not default");
        expect(findings, form.path("schemaVersion").asInt() == 16, "schemaVersion is not 16");
        expect(findings, form.path("executionPlatform").asText().equals("Camunda Platform")
            && form.path("executionPlatformVersion").asText().equals("7.24.0"), "it is not for Camunda Platform 7.24.0");
        expect(findings, form.path("exporter").has("name") && form.path("exporter").has("version"), "no exporter");
        ComponentRules.unknown(form, OF_FORMS).forEach(key -> findings.add("nothing is known of \"" + key + "\""));
        return findings;
    }

    private static List<String> components(FormFile file) {
        List<String> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode component : file.components()) {
            String id = component.path("id").asText();
            expect(findings, !id.isEmpty() && ids.add(id), "id \"" + id + "\" is missing or used twice");
            findings.addAll(ComponentRules.findings(component));
        }
        expect(findings, names(file, PERSON) != names(file, OFFER),
            "the first thing on it is not who the person is, nor for a provider which offer it is");
        return findings;
    }

    /** Whether the first thing on the form says this. */
    private static boolean names(FormFile file, String what) {
        JsonNode first = file.form().path("components").path(0);
        return first.path("type").asText().equals("text") && first.path("text").asText().contains(what);
    }

    /** A provider learns from its offers who nobody is; whoever else works on a form has to be sure who it is about. */
    static List<String> aboutWhom(FormFile file, boolean forProviders) {
        boolean tells = file.components().stream().anyMatch(component -> component.path("text").asText().contains(PERSON));
        return tells != forProviders ? List.of() : List.of(file.name() + (forProviders
            ? ": it tells a provider who the person is; say which offer it is" : ": it does not say who the person is"));
    }

    private static List<String> words(FormFile file) {
        List<String> findings = new ArrayList<>();
        for (JsonNode component : file.components()) {
            String id = component.path("id").asText();
            boolean isGroup = component.path("type").asText().equals("group");
            expect(findings, !isGroup || !component.path("label").asText().isBlank(), id + " has no heading");
            if (!component.has("key")) {
                continue;
            }
            expect(findings, !label(component).isBlank(), id + " asks nothing");
            findings.addAll(why(component));
            for (JsonNode option : component.path("values")) {
                expect(findings, !option.path("label").asText().isBlank(), id + " offers something without words");
            }
        }
        return findings;
    }

    /** What stands below the question: one or two sentences that say why we ask, short enough to be read each time. */
    private static List<String> why(JsonNode field) {
        List<String> findings = new ArrayList<>();
        String id = field.path("id").asText();
        String why = field.path("description").asText().strip();
        expect(findings, why.length() > 10, id + " does not say why we ask");
        expect(findings, why.matches("(?s).*[.!?]”?"), id + " says why we ask and does not end as a sentence");
        expect(findings, why.length() <= LONGEST_WHY,
            id + " takes more than " + LONGEST_WHY + " characters to say why we ask");
        expect(findings, !letters(why).equals(letters(label(field))), id + " says its question again instead of why we ask");
        return findings;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> agreement(FormFile file, KnownLists lists) {
        List<String> findings = new ArrayList<>();
        List<String> asked = file.fields().stream().map(field -> field.path("key").asText()).toList();
        List<String> agreed = file.contract().questions().stream().map(Question::name).toList();
        if (!asked.equals(agreed)) {
            findings.add("form and contract do not ask the same in the same order: "
                + Stream.concat(asked.stream().filter(name -> !agreed.contains(name)),
                    agreed.stream().filter(name -> !asked.contains(name))).collect(Collectors.joining(", ")));
            return findings;
        }
        for (int i = 0; i < asked.size(); i++) {
            findings.addAll(QuestionLint.findings(
                file.contract(), file.contract().questions().get(i), file.fields().get(i), lists));
        }
        return findings;
    }

    static String label(JsonNode field) {
        boolean isTime = field.path("subtype").asText().equals("time");
        return field.path(!field.path("type").asText().equals("datetime") ? "label" : isTime ? "timeLabel" : "dateLabel").asText();
    }

    static void expect(List<String> findings, boolean right, String finding) {
        if (!right) {
            findings.add(finding);
        }
    }
}
