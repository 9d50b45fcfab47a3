package org.homeward.assessment;

import java.util.Optional;

/** Asks table {@code assessment-reuse} what it would say, without anything being decided. */
public interface ReuseTable {

    /**
     * What the table says.
     *
     * @param conditionChanged empty where nobody has said it
     * @param accepted         whether whoever takes the person on accepts a trusted assessment; empty where that is not known
     */
    Use use(long ageDays, Optional<Boolean> conditionChanged, boolean sameKindOfAssessor, Optional<Boolean> accepted);
}
