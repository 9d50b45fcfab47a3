package org.homeward.links.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds the key of the links. Without one no provider could answer, so Homeward does not start. */
final class LinkKey {

    private LinkKey() {
    }

    static HmacSeal seal(LinkSettings settings, StoredKey stored) {
        if (settings.key().isBlank() && !settings.keyIsStored()) {
            throw new Missing("No key is set with which to sign answer links.");
        }
        try {
            return HmacSeal.decoded(settings.key().isBlank() ? stored.readOrMake() : settings.key());
        } catch (IllegalArgumentException e) {
            throw new Missing("The key of the answer links is not 32 bytes in Base64."); // without the text: it is a secret
        }
    }

    /** The key is missing or is none. */
    static final class Missing extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /** Says at the end of a failed start what to do about it. */
    static final class Explained extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Missing cause) {
            return new FailureAnalysis(cause.getMessage(), "Set HOMEWARD_LINKS_KEY to 32 random bytes in Base64, for example the "
                    + "output of \"openssl rand -base64 32\", the same on every node.", cause);
        }
    }
}
