package org.homeward.integration.hl7.store;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.homeward.access.KeyFile;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The key with which hospital messages are sealed. It is given as a setting; the demo makes one for itself in a file
 * beside its data. Without a key nothing could be kept safely, so Homeward does not start.
 */
final class StorageKey {

    private StorageKey() {
    }

    static byte[] of(Optional<String> setting, Optional<Path> file) {
        return setting
                .or(() -> file.map(path -> KeyFile.readOrMake(path, Seal.KEY_BYTES))).map(StorageKey::decode).orElseThrow(() -> new Missing(
                        "No key is set with which to seal the hospitals' messages."));
    }

    private static byte[] decode(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == Seal.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the text: it is a secret
        }
        throw new Missing("The key with which to seal the hospitals' messages is not 32 bytes in Base64.");
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
            return new FailureAnalysis(cause.getMessage(), "Set HOMEWARD_HL7_STORAGE_KEY to 32 random bytes in Base64, for "
                    + "example the output of \"openssl rand -base64 32\", and keep it: without it stored messages "
                    + "cannot be read again.", cause);
        }
    }
}
