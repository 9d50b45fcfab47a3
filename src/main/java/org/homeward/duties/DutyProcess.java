package org.homeward.duties;

/** Sets the process of a duty going. */
public interface DutyProcess {

    /** @param endOfLife whether somebody has said how the person wants to die, so that fast track is asked about first */
    void start(Duty duty, boolean endOfLife);
}
