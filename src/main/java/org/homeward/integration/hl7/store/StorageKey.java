package org.homeward.integration.hl7.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
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
                .or(() -> file.map(StorageKey::readOrMake)).map(StorageKey::decode).orElseThrow(() -> new Missing(
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

    private static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The storage key in " + file + " cannot be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[Seal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // somebody else made one in the same moment; theirs is read
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
            return new FailureAnalysis(cause.getMessage(), "Set HOMEWARD_HL7_STORAGE_KEY to 32 random bytes in Base64, for "
                    + "example the output of \"openssl rand -base64 32\", and keep it: without it stored messages "
                    + "cannot be read again.", cause);
        }
    }
}
