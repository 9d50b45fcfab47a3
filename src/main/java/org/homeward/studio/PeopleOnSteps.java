package org.homeward.studio;

import java.util.Map;

/** How many people are where in the processes at this moment. Counts only, so everybody may see them. */
public interface PeopleOnSteps {

    /** People by process, counted once each; processes without anybody are absent. */
    Map<String, Integer> byProcess();

    /** People by element of one process; elements without anybody are absent. */
    Map<String, Integer> byElement(String processId);
}
