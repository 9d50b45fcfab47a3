package org.homeward.engine.login;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is asked of the engine, whichever of its two REST mounts is used. Example: both
 * {@code /engine-rest/task/4711/claim} and {@code /camunda/api/engine/engine/default/task/4711/claim} are
 * {@code task/4711/claim}.
 */
final class EngineAddress {

    private static final Pattern MOUNT = Pattern.compile("/engine-rest(?=/|$)|/camunda/api/engine(?=/|$)");
    private static final Pattern ENGINE = Pattern.compile("/engine/default(?=/|$)");

    private EngineAddress() {
    }

    /** Empty where the address is not one of the engine's. */
    static Optional<String> of(String requestUri) {
        var mount = MOUNT.matcher(requestUri);
        if (!mount.lookingAt()) {
            return Optional.empty();
        }
        var rest = requestUri.substring(mount.end());
        var engine = ENGINE.matcher(rest);
        if (engine.lookingAt()) {
            rest = rest.substring(engine.end());
        }
        return Optional.of(rest.replaceFirst("^/", "").replaceFirst("/$", ""));
    }
}
