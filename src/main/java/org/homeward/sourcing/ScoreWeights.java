package org.homeward.sourcing;

/** Says how much each thing counts when services are put in order. The rule stands in decision {@code score-weights}. */
public interface ScoreWeights {

    Weights of(CareKind care);

    /** Together 100, unless a place has decided otherwise; the total is reckoned by what they are together. */
    record Weights(int continuity, int travel, int start, int quality, int share) {
    }
}
