package org.homeward.studio.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a decision input comes from, read from the first line of the input's description. Examples:
 * {@code answer: describe-needs.nightNeed, agree-simple-discharge.nightNeed}, {@code computed: hasPlaceToGo},
 * {@code looked up: packageState}, {@code decision: bed-route}, {@code engine: taskId}.
 */
public record InputSource(Kind kind, List<String> names) {

    /** What kind of thing is read. */
    public enum Kind {
        ANSWER("answer", "[a-z0-9]+(-[a-z0-9]+)*\\.[a-z][A-Za-z0-9]*"),
        COMPUTED("computed", "[a-z][A-Za-z0-9]*"),
        LOOKED_UP("looked up", "[a-z][A-Za-z0-9]*"),
        DECISION("decision", "[a-z0-9]+(-[a-z0-9]+)*"),
        ENGINE("engine", "taskId");

        private final String word;
        private final Pattern name;

        Kind(String word, String name) {
            this.word = word;
            this.name = Pattern.compile(name);
        }
    }

    /** Empty where the line says nothing that is known. */
    public static Optional<InputSource> read(String description) {
        var line = description.strip().lines().findFirst().orElse("");
        for (var kind : Kind.values()) {
            if (line.startsWith(kind.word + ": ")) {
                var names = List.of(line.substring(kind.word.length() + 2).split(", "));
                var readable = names.stream().allMatch(name -> kind.name.matcher(name).matches())
                        && (kind == Kind.ANSWER || names.size() == 1);
                return readable ? Optional.of(new InputSource(kind, names)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The tasks whose answers are read; none for other kinds. */
    public List<Question> questions() {
        return kind == Kind.ANSWER ? names.stream().map(Question::of).toList() : List.of();
    }

    @Override
    public String toString() {
        return kind.word + ": " + String.join(", ", names);
    }

    /** One question of one form. */
    public record Question(String task, String name) {

        private static Question of(String text) {
            var dot = text.indexOf('.');
            return new Question(text.substring(0, dot), text.substring(dot + 1));
        }
    }
}
