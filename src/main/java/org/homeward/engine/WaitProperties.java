package org.homeward.engine;

import java.util.Optional;

/**
 * What a model says about one wait: what is waited for, whose responsibility it is and what has to happen.
 *
 * @param waitingFor a key of decision {@code delay-reason-map}, {@code not-a-delay}, or one <code>${variable}</code>
 * @param owner      the responsible body
 * @param unblock    the sentence that says what has to happen
 * @param chased     whether the process itself chases it, so that no mail of ours does beside it
 */
record WaitProperties(String waitingFor, String owner, String unblock, boolean chased) {

    static Optional<WaitProperties> of(ElementProperties properties) {
        return properties.get("waitingFor").map(key -> new WaitProperties(key,
                properties.get("owner").orElse("hospital"), properties.get("unblock").orElse(""),
                properties.get("chasedBy").filter("process"::equals).isPresent()));
    }
}
