package org.homeward.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why the tables propose what they propose, in the words of their owners.
 *
 * @param proposal what is proposed, for example "Pathway 1, home with support (home single handed). Visits by one care worker."
 * @param because  what the rules that counted say of themselves: those of the tables below first, the deciding one last
 * @param unknown  what the tables call the facts that nobody has answered and that could have counted
 * @param whatIf   which single change would alter the proposal, the most useful first
 * @param changed  what has changed since the tables were asked before, and what they proposed then
 */
public record Explanation(Instant at, int version, String proposal, List<String> because, List<String> unknown,
                          List<String> whatIf, Optional<Change> changed) {

    public Explanation {
        because = List.copyOf(because);
        unknown = List.copyOf(unknown);
        whatIf = List.copyOf(whatIf);
    }

    /** What a form shows filled in, one sentence a line. */
    public String inWords() {
        return Stream.of(Stream.of(proposal), changed.stream().map(Change::inWords), titled("Why:", because),
                        titled("Not known yet:", unknown), titled("What would change it:", whatIf))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> titled(String title, List<String> sentences) {
        return sentences.isEmpty() ? Stream.of() : Stream.concat(Stream.of(title), sentences.stream().map("• "::concat));
    }

    /**
     * @param since when the tables were asked before
     * @param facts each fact that is different now, for example "Package state was on hold, is lapsed"
     * @param was   what was proposed then, for example "Pathway 0"
     * @param is    what is proposed now
     */
    public record Change(String since, List<String> facts, String was, String is) {

        public Change {
            facts = List.copyOf(facts);
        }

        /** Example: "Changed since 4 May 2026, 10:00: Package state was on hold, is lapsed. The proposal was Pathway 0, is Pathway 1." */
        public String inWords() {
            return "Changed since " + since + ": " + String.join("; ", facts) + ". "
                    + (was.equals(is) ? "The proposal is still " + is + "." : "The proposal was " + was + ", is " + is + ".");
        }
    }
}
