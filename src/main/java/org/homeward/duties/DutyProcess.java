package org.homeward.duties;

import java.util.Optional;

/** Sets the process of a duty going. */
public interface DutyProcess {

    /**
     * @param lead      the profession that leads the decision, for example {@code therapists}; empty where none is known to
     * @param endOfLife whether somebody has said how the person wants to die, so that fast track is asked about first
     */
    void start(Duty duty, Optional<String> lead, boolean endOfLife);
}
