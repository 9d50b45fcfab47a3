package org.homeward.flow.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.flow.Boxes;
import org.homeward.journey.Stage;
import org.homeward.person.NhsNumber;

/** Says in plain words what our tables keep as keys: stages, owners, sources, questions and their answers. */
public final class PlainWords {

    private static final Map<String, String> OWNERS = Map.of("hospital", "Hospital", "hub", "Care transfer hub",
            "council", "Council", "provider", "Care provider", "community-health", "Community health",
            "housing", "Housing", "icb", "Integrated care board", "family", "The person or family");
    private static final Set<String> SHORT_FORMS = Set.of("nhs", "gp", "news", "iv", "niv", "chc");
    private static final Map<String, String> SOURCES = Map.of("hl7", "Hospital message from ", "task", "Task: ",
            "api", "Another system: ", "process", "Process: ", "page", "Page: ", "link", "Answer link: ");

    PlainWords() {
    }

    public String stage(Stage stage) {
        return words(stage.key());
    }

    /** In which box somebody was or is: "Deciding", "Sourcing, P1"; where in none of this board, "Not here" or "Closed". */
    public String where(Optional<Boxes.Where> where, boolean closed) {
        return where.map(it -> stage(it.stage()) + it.pathway().map(pathway -> ", " + pathway).orElse("")).orElse(closed ? "Closed" : "Not here");
    }

    public String owner(String key) {
        return OWNERS.getOrDefault(key, words(key));
    }

    /** For example {@code hl7:NBPAS} becomes "Hospital message from NBPAS". */
    public String source(String source) {
        int colon = source.indexOf(':');
        if (colon < 0) {
            return words(source);
        }
        var kind = source.substring(0, colon);
        var rest = source.substring(colon + 1);
        return SOURCES.getOrDefault(kind, words(kind) + ": ")
                + (Set.of("task", "process", "page", "link").contains(kind) ? words(rest).toLowerCase(Locale.UK) : rest);
    }

    /** Ten digits as people read them out: 999 000 0018. */
    public String nhsNumber(String digits) {
        return NhsNumber.read(digits).map(NhsNumber::shown).orElse(digits);
    }

    /** "Bed 12"; what is more than a number or a code says itself what it is: "Side room 2". */
    public String bed(String bed) {
        return bed.contains(" ") || bed.toLowerCase(Locale.UK).startsWith("bed") ? bed : "Bed " + bed;
    }

    /** What an unplanned return to hospital is called. */
    public String comeBack(String kind) {
        return switch (kind) {
            case "failed-discharge" -> "Failed discharge";
            case "return-review" -> "Return to be reviewed";
            default -> "Readmission";
        };
    }

    /** A key as words: {@code nightNeed} and {@code night-need} become "Night need", {@code nhsNumber} "NHS number". */
    public String words(String key) {
        var spaced = key.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[-_.]", " ").strip();
        var said = Arrays.stream(spaced.split(" ")).map(PlainWords::word).collect(Collectors.joining(" "));
        return said.isEmpty() ? "" : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** "need", but "NHS" and "P1". */
    private static String word(String word) {
        var lower = word.toLowerCase(Locale.UK);
        return SHORT_FORMS.contains(lower) || lower.matches("p[0-3]") ? lower.toUpperCase(Locale.UK) : lower;
    }

    /** An answer as words; what nobody knows is said to be not known, never left blank. */
    public String value(Optional<Object> value) {
        return value.map(this::said).filter(said -> !said.isBlank()).orElse("Not known");
    }

    private String said(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::said).collect(Collectors.joining(", "));
        }
        var text = String.valueOf(value);
        return text.matches("[a-z0-9]+([-_][a-z0-9]+)*|[a-z]+([A-Z][a-z0-9]*)+") ? words(text) : text;
    }

    /** Where Tasklist opens that task. */
    public String tasklist(String task) {
        return "/camunda/app/tasklist/default/#/?task=" + task;
    }
}
