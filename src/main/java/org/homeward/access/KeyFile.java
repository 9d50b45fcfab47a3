package org.homeward.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A file that holds one secret key in Base64, readable by its owner only. Whoever asks first makes it. */
public final class KeyFile {

    private KeyFile() {
    }

    /** The text of the file, which is made with a new key of so many bytes where it is not there. */
    public static String readOrMake(Path file, int bytes) {
        try {
            if (!Files.exists(file)) {
                make(file, bytes);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + file + " cannot be read", e);
        }
    }

    private static void make(Path file, int bytes) throws IOException {
        var key = new byte[bytes];
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
}
