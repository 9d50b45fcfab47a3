package org.homeward.journey;

import java.util.Map;

/** Says in a sentence how a journey ended. Example: {@code died} reads "The person has died." */
final class Outcome {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("left", "The person has left hospital."),
            Map.entry("self-discharged", "The person left hospital on their own decision."),
            Map.entry("court", "The person left hospital by order of a court or tribunal."),
            Map.entry("died", "The person has died."),
            Map.entry("not-finished", "The hospital closed the stay without a discharge."),
            Map.entry("not-known", "The person has left hospital; how is not known."),
            Map.entry("other-hospital", "The person was moved to another hospital."),
            Map.entry("recorded-in-error", "The admission was recorded in error."),
            Map.entry("went-home", "The person went home from the emergency department."),
            Map.entry("went-home-with-support", "The person went home from the emergency department, with support."),
            Map.entry("admitted", "The person was admitted to hospital."),
            Map.entry("recovered", "The person has recovered and needs no support."),
            Map.entry("reduced", "The person is at home with less support than at first."),
            Map.entry("same", "The person goes on with the same support."),
            Map.entry("increased", "The person goes on with more support than at first."),
            Map.entry("care-home", "The person lives in a care home now."),
            Map.entry("readmitted", "The person is in hospital again."),
            Map.entry("transferred", "Another council looks after the person now."),
            Map.entry("left-department", "The person left the emergency department."));

    private Outcome() {
    }

    static String sentence(String outcome) {
        return SENTENCES.getOrDefault(outcome, "The journey has closed.");
    }
}
