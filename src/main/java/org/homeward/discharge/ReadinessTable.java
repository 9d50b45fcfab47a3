package org.homeward.discharge;

import java.util.List;
import java.util.Map;

/** Says what still blocks leaving. The rule stands in decision {@code discharge-readiness}. */
public interface ReadinessTable {

    /** @param facts by name; what nobody has answered is null or missing, and blocks */
    List<Blocker> blockers(Map<String, Object> facts);
}
