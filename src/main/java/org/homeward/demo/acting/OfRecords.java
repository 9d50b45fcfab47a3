package org.homeward.demo.acting;

import java.util.Map;
import org.homeward.demo.acting.Said.Saying;

/** What those who look after records answer. */
final class OfRecords {

    static final Map<String, Saying> SAY = Map.of(
            "review-break-glass", it -> Said.that("justified", "yes").and("personTold", "yes")
                    .and("reason", "The person had come to that ward, as the hospital’s record shows."),
            "review-merge", it -> Said.that("samePerson", "cannot-tell").and("bothStaysSeen", "yes")
                    .and("reason", "The addresses differ; the hospital is asked first."),
            "review-deletion", it -> Said.that("decision", "keep").and("reason", "The stay took place; the hospital is told."));

    private OfRecords() {
    }
}
