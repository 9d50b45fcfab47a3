package org.homeward.bench.bare;

import java.util.List;
import java.util.stream.Stream;

/** What one delegate did to the engine, once. @param error the code with which it ended; empty where it ended well */
public record Work(List<Step> steps, String error) {

    Stream<Stimulus> stimuli() {
        return steps.stream().filter(Stimulus.class::isInstance).map(Stimulus.class::cast);
    }
}
