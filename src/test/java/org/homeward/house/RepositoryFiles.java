package org.homeward.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository as they stand in the working folder, without what a build or a run leaves behind. */
public final class RepositoryFiles {

    private static final Set<String> LEFT_BEHIND = Set.of(".git", "target", "data", ".idea", ".vscode", ".settings");
    private static final Set<String> NOT_TEXT = Set.of("png", "jpg", "gif", "ico", "woff", "woff2", "jar", "class", "gz");

    private RepositoryFiles() {
    }

    public static String read(String path) {
        return read(Path.of(path));
    }

    public static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text file, sorted, with paths as they are written in the repository. */
    public static List<Path> texts() {
        return under("").stream().filter(RepositoryFiles::isText).toList();
    }

    /** Every file below a folder, sorted; none when there is no such folder. */
    public static List<Path> under(String folder) {
        var top = Path.of(folder.isEmpty() ? "." : folder);
        var found = new ArrayList<Path>();
        if (!Files.isDirectory(top)) {
            return found;
        }
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    var skip = directory.getNameCount() == 2 && directory.startsWith(".")
                            && LEFT_BEHIND.contains(directory.getFileName().toString());
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().equals(".git")) {
                        found.add(file.normalize());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return !NOT_TEXT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase());
    }
}
