package org.homeward.pathway;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;

/**
 * What the tables propose for one person.
 *
 * @param pathway    P0 to P3, {@code none} or {@code judgement}
 * @param subPathway the finer kind, for example {@code p1-home-therapy}, or who is waited for
 * @param reason     in one sentence
 */
record Proposal(String pathway, String subPathway, String reason) {

    static Optional<Proposal> newest(JourneyId journey, DecisionsTaken decisions) {
        return decisions.newest(journey, "select-pathway").filter(taken -> !taken.matched().isEmpty()).map(Proposal::of);
    }

    static Proposal of(DecisionTaken taken) {
        return new Proposal(output(taken, "pathway"), output(taken, "subPathway"), output(taken, "reason"));
    }

    private static String output(DecisionTaken taken, String name) {
        return taken.output(name).map(Object::toString).orElse("");
    }

    /** Example: "Pathway 1, home with support (home therapy). Therapy or nursing at home." */
    String inWords() {
        return PathwayWords.of(pathway) + (subPathway.isEmpty() ? "" : " (" + PathwayWords.ofKind(subPathway) + ")")
                + ". " + reason + ".";
    }
}
