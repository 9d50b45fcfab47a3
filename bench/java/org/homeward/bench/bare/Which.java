package org.homeward.bench.bare;

/** One of the processes, tasks or jobs that come up at a place, by their order. */
public record Which(Kind kind, Place place, int number) {

    /** What comes up. */
    enum Kind { PROCESS, TASK, JOB }
}
