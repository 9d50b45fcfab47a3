package org.homeward.carepackage;

import java.util.List;
import java.util.Map;

/** Says what size of visits is usual for the help that somebody needs. The rule stands in decision {@code visit-sizing}. */
public interface UsualVisits {

    /** @param needs answers of {@code describe-needs} by question; what nobody has answered is left out */
    List<Visit> of(Map<String, String> needs);

    /** @param time of the day, or {@code ask} where an answer is missing and nothing is proposed */
    record Visit(String time, int minutes, int careWorkers) {

        public boolean isProposed() {
            return !time.equals("ask");
        }

        /** Example: {@code morning: 30 minutes, one care worker}. */
        public String inWords() {
            return time + ": " + minutes + " minutes, " + (careWorkers == 2 ? "two care workers" : "one care worker");
        }
    }
}
