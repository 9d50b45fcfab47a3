package org.homeward.sourcing;

import java.util.Optional;

/** Says what the way in which somebody left hospital means. The rule stands in decision {@code discharge-outcome}. */
public interface HowLeft {

    /**
     * @param method code of the NHS Data Dictionary's discharge method
     * @return for example {@code left} or {@code died}
     */
    String outcome(Optional<String> method);
}
