package org.homeward.architecture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house style says of a file as it is written. Each method answers the findings, none when all is well. */
final class SourceRules {

    static final int LONGEST_FILE = 250;
    static final int LONGEST_TRANSLATION = 40;
    private static final Set<String> PAGES =
            Set.of("Controller", "RestController", "ControllerAdvice", "RestControllerAdvice");

    private SourceRules() {
    }

    static List<String> tooLong(Collection<SourceFile> files) {
        return files.stream().filter(file -> file.lines() > LONGEST_FILE)
                .map(file -> file.path() + " has " + file.lines() + " lines").toList();
    }

    /** A delegate is one small translation, so it is measured whole; a page has one for each address. */
    static List<String> delegatesAndPagesThatDoMoreThanTranslate(Collection<SourceFile> files) {
        return files.stream().flatMap(file -> file.types().stream()
                .flatMap(type -> Stream.concat(longDelegate(type), longMethodsOfAPage(type)))
                .map(finding -> file.path() + finding)).toList();
    }

    private static Stream<String> longDelegate(SourceFile.Type type) {
        return type.interfaces().contains("JavaDelegate") && type.lines() > LONGEST_TRANSLATION
                ? Stream.of(" is a delegate of " + type.lines() + " lines") : Stream.empty();
    }

    private static Stream<String> longMethodsOfAPage(SourceFile.Type type) {
        return type.annotations().stream().noneMatch(PAGES::contains) ? Stream.empty()
                : type.methods().stream().filter(method -> method.lines() > LONGEST_TRANSLATION)
                        .map(method -> "#" + method.name() + " has " + method.lines() + " lines");
    }

    static List<String> publicTypesWithoutComment(Collection<SourceFile> files) {
        return files.stream().flatMap(file -> file.types().stream()
                .filter(type -> type.open() && type.name().equals(nameOf(file)) && missing(type.comment()))
                .map(type -> file.path() + " has no comment on " + type.name())).toList();
    }

    static List<String> packagesWithoutWord(Collection<SourceFile> files) {
        Map<Path, Optional<String>> words = files.stream().filter(file -> nameOf(file).equals("package-info"))
                .collect(Collectors.toMap(file -> file.path().getParent(), SourceFile::packageComment));
        return files.stream().map(file -> file.path().getParent()).distinct()
                .filter(folder -> missing(words.getOrDefault(folder, Optional.empty())))
                .map(folder -> folder + " has no package-info.java that says what it is for").toList();
    }

    /** What runs on a thread of its own has nobody who would notice that it has ended. */
    static List<String> loopsThatAnErrorEnds(Collection<SourceFile> files) {
        return files.stream().flatMap(file -> file.endedByErrors().stream()
                .map(line -> file.path() + ":" + line + " goes on after an exception, and an error ends it for good")).toList();
    }

    private static boolean missing(Optional<String> comment) {
        return comment.filter(text -> !text.isBlank()).isEmpty();
    }

    private static String nameOf(SourceFile file) {
        return file.path().getFileName().toString().replace(".java", "");
    }
}
