package org.homeward.demo.acting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.demo.acting.Said.Saying;

/** What is said about somebody who can leave and is still in hospital: the further up, the fewer ask again. */
final class Delays {

    static final Map<String, Saying> SAY = Map.of(
            "unblock-delay", it -> Said.that("action", it.oneOf("delay", "chased", "chased", "chased", "escalated", "not-ours", "resolved"))
                    .and("nextStepBy", it.in(Duration.ofDays(1)))
                    .and("note", "Asked those whose step it is; they ring back tomorrow before the board round."),
            "review-long-delay", it -> Said.that("causes", List.of(it.oneOf("cause", "hospital", "hub", "interface", "capacity", "capacity")))
                    .and("decision", "One named person looks for another place and reports every day.")
                    .and("actionOwner", it.offered("actionOwner", "Council", "Hub")).and("actionBy", it.in(Duration.ofDays(2)))
                    .and("agreedBy", List.of("hospital", "hub", "council")),
            "review-executive", it -> Said.that("decision", "A place is paid for beyond the usual rate until one is free.")
                    .and("extraResource", "Four weeks at the market’s rate.").and("reviewAgainOn", it.today().plusDays(7).toString()));

    private Delays() {
    }
}
