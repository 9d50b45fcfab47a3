package org.homeward.access.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.KeyFile;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The key with which the audit is written, and those with which it was written before. Without one nobody could be shown
 * anybody, so Homeward does not start.
 */
final class AuditKeys {

    private final AuditKey current;
    private final List<AuditKey> all;

    private AuditKeys(AuditKey current, List<AuditKey> earlier) {
        this.current = current;
        this.all = Stream.concat(Stream.of(current), earlier.stream()).toList();
    }

    static AuditKeys of(AuditSettings settings) {
        var given = Optional.of(settings.key()).filter(text -> !text.isBlank())
                .or(() -> Optional.of(settings.keyFile()).filter(text -> !text.isBlank())
                        .map(file -> KeyFile.readOrMake(Path.of(file), AuditKey.BYTES)))
                .orElseThrow(() -> new Missing("No key is set with which to write the audit."));
        return new AuditKeys(decoded(given), settings.earlierKeys().stream().map(AuditKeys::decoded).toList());
    }

    AuditKey current() {
        return current;
    }

    List<AuditKey> all() {
        return all;
    }

    Optional<AuditKey> marked(String mark) {
        return all.stream().filter(key -> key.mark().equals(mark)).findFirst();
    }

    private static AuditKey decoded(String text) {
        try {
            return AuditKey.decoded(text);
        } catch (IllegalArgumentException e) {
            throw new Missing("A key of the audit is not 32 bytes in Base64."); // without the text: it is a secret
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
            return new FailureAnalysis(cause.getMessage(), "Set HOMEWARD_AUDIT_KEY to 32 random bytes in Base64, for "
                    + "example the output of \"openssl rand -base64 32\", and keep it apart from the database: without it "
                    + "the audit cannot be verified.", cause);
        }
    }
}
