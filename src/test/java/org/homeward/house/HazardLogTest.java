package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands against a hazard is a test that exists")
class HazardLogTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern HAZARD = Pattern.compile("(?m)^\\| (H\\d\\d) \\|");

    @ParameterizedTest
    @ValueSource(strings = {"docs/hazard-log.md", "docs/risk-register.md", "docs/security.md", "docs/dpia.md"})
    void everyNamedTestExists(String page) throws IOException {
        assertThat(found(TEST, page)).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void everyHazardHasItsRow() throws IOException {
        assertThat(found(HAZARD, "docs/hazard-log.md"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 33).mapToObj("H%02d"::formatted).toList());
    }

    private static List<String> found(Pattern pattern, String page) throws IOException {
        return pattern.matcher(Files.readString(Path.of(page))).results().map((MatchResult m) -> m.group(1)).toList();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", "")).toList();
        }
    }
}
