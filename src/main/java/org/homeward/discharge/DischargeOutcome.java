package org.homeward.discharge;

import java.util.Optional;

/** Says what a discharge method means for a journey. The rule stands in decision {@code discharge-outcome}. */
public interface DischargeOutcome {

    /** @param method code of the NHS Data Dictionary's discharge method, for example {@code 1} */
    String of(Optional<String> method);
}
