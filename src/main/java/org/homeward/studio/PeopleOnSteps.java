package org.homeward.studio;

import java.util.Map;
import java.util.Set;

/** How many people are where in the processes at this moment. Counts only, so everybody may see them. */
public interface PeopleOnSteps {

    /** People by process, counted once each; processes without anybody are absent. */
    Map<String, Integer> byProcess();

    /** People who are in any of these processes, counted once each. */
    int anywhereIn(Set<String> processIds);

    /** People by element of one process; elements without anybody are absent. */
    Map<String, Integer> byElement(String processId);
}
