package org.homeward.flow.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder in which printed lists lie: readable by its owner alone, each file whole at every moment, and none left of a
 * ward that is no more.
 */
final class ListFolder {

    private static final Pattern OURS = Pattern.compile("(ward|hub|council)-[a-z0-9-]+\\.html");

    private final Path folder;

    ListFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    void put(String name, String page) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, ownerOnly(folder.getParent(), "rwx------"));
        }
        var written = folder.resolve("." + name + ".being-written");
        Files.deleteIfExists(written);
        try (var file = FileChannel.open(written, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                ownerOnly(folder, "rw-------"))) {
            var bytes = ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away lists of which nothing was written this time. */
    void keepOnly(Collection<String> names) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> OURS.matcher(file.getFileName().toString()).matches()
                    && !names.contains(file.getFileName().toString())).toList()) {
                Files.delete(file);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path where, String permissions) throws IOException {
        return Files.getFileStore(where).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
