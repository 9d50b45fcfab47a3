package org.homeward.person;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.journey.London;

/**
 * What is known of how somebody lives, line by line. Nothing is left blank: what nobody has told says "Not known", and what
 * the reader may not be shown says so.
 */
public record LivingSituation(List<Line> lines) {

    private static final String NOT_KNOWN = "Not known";

    public LivingSituation {
        lines = List.copyOf(lines);
    }

    /** @param shown which parts of the record the reader is shown */
    public static LivingSituation of(List<HomeFact> facts, Predicate<Part> shown) {
        Map<HomeFact.Kind, HomeFact> known = new EnumMap<>(HomeFact.Kind.class);
        facts.forEach(fact -> known.put(fact.kind(), fact));
        return new LivingSituation(Arrays.stream(HomeFact.Kind.values()).map(kind -> new Line(kind, shown.test(kind.part()),
                shown.test(kind.part()) ? Optional.ofNullable(known.get(kind)) : Optional.empty())).toList());
    }

    /**
     * The same for a form, one line a fact, and at the end all that is not known. Example: {@code Key safe: Yes (Eastvale
     * Council, 3 March 2026)}.
     */
    public String inWords() {
        var known = lines.stream().filter(line -> line.shown() && line.isKnown()).map(line -> line.kind().words() + ": "
                + line.value() + line.fact().map(fact -> " (" + fact.source() + ", " + London.words(fact.asOf()) + ")").orElse(""));
        var unknown = lines.stream().filter(line -> line.shown() && !line.isKnown()).map(line -> line.kind().words()).toList();
        return Stream.concat(known, unknown.isEmpty() ? Stream.empty() : Stream.of(NOT_KNOWN + ": " + String.join("; ", unknown)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether anything at all is known. */
    public boolean isKnown() {
        return lines.stream().anyMatch(line -> line.fact().flatMap(HomeFact::value).isPresent());
    }

    /**
     * One line.
     *
     * @param shown false where the reader may not be shown this part
     * @param fact  what was told last; empty where nobody has told anything
     */
    public record Line(HomeFact.Kind kind, boolean shown, Optional<HomeFact> fact) {

        public Line {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(fact);
        }

        public String value() {
            if (!shown) {
                return "Not shown to you";
            }
            var told = fact.flatMap(HomeFact::value);
            return kind.sort() == HomeFact.Sort.YES_OR_NO ? told.map(value -> value.equals("yes") ? "Yes" : "No")
                    .orElse(NOT_KNOWN) : told.orElse(NOT_KNOWN);
        }

        public boolean isKnown() {
            return fact.flatMap(HomeFact::value).isPresent();
        }
    }
}
