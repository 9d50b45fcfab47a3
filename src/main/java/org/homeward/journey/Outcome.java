package org.homeward.journey;

import java.util.Map;

/** Says in a sentence how a journey ended. Example: {@code died} reads "The person has died." */
final class Outcome {

    private static final Map<String, String> SENTENCES = Map.of(
            "left", "The person has left hospital.",
            "self-discharged", "The person left hospital on their own decision.",
            "court", "The person left hospital by order of a court or tribunal.",
            "died", "The person has died.",
            "not-finished", "The hospital closed the stay without a discharge.",
            "not-known", "The person has left hospital; how is not known.",
            "recorded-in-error", "The admission was recorded in error.");

    private Outcome() {
    }

    static String sentence(String outcome) {
        return SENTENCES.getOrDefault(outcome, "The journey has closed.");
    }
}
