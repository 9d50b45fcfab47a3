package org.homeward.engine;

import java.util.List;

/** Models that cannot be deployed as they are, with what is wrong. Nothing was deployed. */
public final class ModelsRefused extends RuntimeException {

    private static final int MOST_SHOWN = 20;

    ModelsRefused(List<String> findings) {
        super("Nothing was deployed. " + String.join(" · ", findings.subList(0, Math.min(MOST_SHOWN, findings.size())))
                + (findings.size() > MOST_SHOWN ? " · and " + (findings.size() - MOST_SHOWN) + " more" : ""));
    }
}
