package org.homeward.recovery;

import java.util.List;
import java.util.Map;

/** Says what size of visits is usual for the help that somebody needs. The rule stands in decision {@code visit-sizing}. */
public interface UsualSize {

    /** @param needs answers of {@code describe-needs} by question; what nobody has answered is left out */
    List<Visit> of(Map<String, String> needs);

    /** @param time of the day, or {@code ask} where an answer is missing and nothing is proposed */
    record Visit(String time, int minutes, int careWorkers) {

        boolean isProposed() {
            return !time.equals("ask");
        }
    }
}
