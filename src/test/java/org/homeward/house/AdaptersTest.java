package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each way in and out has a contract test and a fake")
class AdaptersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/homeward");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9.]+)`");

    @Test
    void whatThePageNamesIsThere() throws IOException {
        var tests = names(Path.of("src/test/java"));
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(named(row.get(3))).as("contract tests of " + row.get(0)).isNotEmpty().isSubsetOf(tests)
                    .allMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
            assertThat(named(row.get(4))).as("fakes for " + row.get(0)).isNotEmpty().isSubsetOf(tests)
                    .noneMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
            assertThat(named(row.get(1))).as("where " + row.get(0) + " is").isNotEmpty()
                    .allMatch(area -> Files.isDirectory(SOURCES.resolve(area.replace('.', '/'))));
        });
    }

    @Test
    void everyPackageOfIntegrationHasItsRow() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("integration"))) {
            var packages = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.')).distinct().toList();
            assertThat(packages).isNotEmpty();
            assertThat(rows().stream().flatMap(row -> named(row.get(1)).stream()).toList()).containsAll(packages);
        }
    }

    /** The cells of each row, without the head. */
    private static List<List<String>> rows() throws IOException {
        return Files.readString(Path.of("docs/adapters.md")).lines().filter(line -> line.startsWith("| ")).skip(1)
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()).toList();
    }

    private static List<String> named(String cell) {
        return NAME.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", "")).toList();
        }
    }
}
