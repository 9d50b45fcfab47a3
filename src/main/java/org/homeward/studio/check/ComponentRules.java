package org.homeward.studio.check;

import static org.homeward.studio.check.FormLint.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which components a form of ours is made of. Those that look and behave the same behind both doors are allowed; of the
 * others Tasklist and our page draw all, but a form that needs one would ask of people what it should not.
 */
final class ComponentRules {

    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
        Map.entry("text", Set.of("text")),
        Map.entry("group", Set.of("label", "showOutline", "components")),
        Map.entry("radio", Set.of("values")),
        Map.entry("checklist", Set.of("values")),
        Map.entry("taglist", Set.of("values")),
        Map.entry("select", Set.of("values", "valuesKey", "searchable")),
        Map.entry("checkbox", Set.of()),
        Map.entry("textfield", Set.of()),
        Map.entry("textarea", Set.of("readonly")),
        Map.entry("number", Set.of("decimalDigits", "increment")),
        Map.entry("datetime", Set.of("subtype", "dateLabel", "timeLabel", "use24h", "timeInterval", "timeSerializingFormat")),
        Map.entry("separator", Set.of()),
        Map.entry("spacer", Set.of("height")));
    private static final Map<String, String> REFUSED = Map.of(
        "button", "Tasklist and our page have buttons of their own, and a second one sends what is not finished",
        "html", "what is written as HTML is drawn differently by each door; write it as text",
        "iframe", "a page within the page is closed to people who use a keyboard or a screen reader",
        "image", "a picture says nothing to those who cannot see it, and forms are read aloud; write it as text",
        "table", "what the journey holds stands on the person's page; show it as a text that is filled in",
        "expression", "what follows from answers is worked out by a decision, where its owner can see it",
        "dynamiclist", "Tasklist does not let anybody complete a form in which somebody has been in a row of it",
        "filepicker", "files are kept beside the journey, with notes",
        "documentPreview", "files are kept beside the journey, with notes");
    private static final Set<String> WITHOUT_QUESTION = Set.of("text", "group", "separator", "spacer");
    private static final Set<String> EVERYWHERE = Set.of("type", "id", "layout");
    private static final Set<String> OF_FIELDS = Set.of("key", "label", "description", "validate", "conditional");
    private static final Set<String> HELD_BY_THE_CONTRACT = Set.of("required", "min", "max", "maxLength");
    private static final int MINUTES = 5;
    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}");

    private ComponentRules() {
    }

    static List<String> findings(JsonNode component) {
        List<String> findings = new ArrayList<>();
        String type = component.path("type").asText();
        String id = component.path("id").asText();
        if (!KEYS.containsKey(type)) {
            return List.of(id + " is a " + type + ", which no form uses: "
                + REFUSED.getOrDefault(type, "neither door is known to draw it"));
        }
        boolean isField = !WITHOUT_QUESTION.contains(type);
        expect(findings, component.has("key") == isField, id + " has a key and is no field, or has none");
        unknown(component, EVERYWHERE, KEYS.get(type), isField ? OF_FIELDS : Set.of())
            .forEach(key -> findings.add(id + ": nothing is known of \"" + key + "\""));
        unknown(component.path("validate"), HELD_BY_THE_CONTRACT).forEach(rule ->
            findings.add(id + ": \"" + rule + "\" is checked by the browser alone; what is not in the contract holds nobody"));
        expect(findings, !type.equals("datetime") || component.path("subtype").asText().equals("date")
            || component.path("timeInterval").asInt() == MINUTES, id
            + ": Tasklist rounds a time to the step that it offers; only " + MINUTES + " minutes agree with the other door");
        BRACES.matcher(component.path("text").asText()).results().map(found -> found.group(1).strip())
            .filter(words -> !words.matches("[a-z][A-Za-z0-9]*"))
            .forEach(words -> findings.add(id + ": \"{{" + words + "}}\" is more than the name of a value"));
        return findings;
    }

    @SafeVarargs
    static List<String> unknown(JsonNode node, Set<String>... known) {
        List<String> unknown = new ArrayList<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (Stream.of(known).noneMatch(set -> set.contains(name))) {
                unknown.add(name);
            }
        }
        return unknown;
    }
}
