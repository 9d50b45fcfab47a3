package org.homeward.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks over a whole set of models before it is deployed. */
public interface ModelCheck {

    /**
     * What is wrong, each in a sentence that the owner of the processes can act on; none when all is well.
     *
     * @param files     content by name, for example {@code processes/admission/admission.bpmn}
     * @param delegates names of the beans that a model may call
     */
    List<String> findings(Map<String, byte[]> files, Set<String> delegates);
}
