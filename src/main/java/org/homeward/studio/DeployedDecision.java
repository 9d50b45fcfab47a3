package org.homeward.studio;

import java.time.Instant;
import java.util.List;

/**
 * A decision table as it answers now, with what the order of its rows does.
 *
 * @param id       for example {@code select-pathway}
 * @param question what it answers, in its owner's words; its first line is the question
 * @param rows     in their order
 * @param mistakes rows that can never answer, or of which only one may fit; each a sentence
 * @param order    pairs of rows whose order decides the answer; each a sentence
 */
public record DeployedDecision(String id, String name, String question, int version, Instant deployedAt, List<Row> rows,
                               List<String> mistakes, List<String> order) {

    public DeployedDecision {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
        order = List.copyOf(order);
    }

    /** @param when the cells that ask something, for example "Night need: waking"; none where it fits everything */
    public record Row(String description, List<String> when, String answer) {

        public Row {
            when = List.copyOf(when);
        }
    }
}
