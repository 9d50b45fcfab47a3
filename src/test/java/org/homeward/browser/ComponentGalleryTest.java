package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of form components shows each of them behind both doors")
class ComponentGalleryTest {

    private static final Path PAGE = Path.of("docs", "form-components.md");
    private static final Path PICTURES = Path.of("docs", "images", "components");
    private static final long LARGEST_TOGETHER = 1_500_000;

    @ParameterizedTest
    @EnumSource
    @DisplayName("a row with both pictures")
    void row(GalleryComponent component) throws IOException {
        var row = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `" + component.title() + "` |")).toList();
        assertThat(row).hasSize(1);
        for (var door : new String[] {"tasklist", "ours"}) {
            var picture = component.title() + "-" + door + ".png";
            assertThat(row.get(0)).contains("(images/components/" + picture + ")");
            assertThat(PICTURES.resolve(picture)).isRegularFile();
        }
    }

    @Test
    @DisplayName("pictures are small enough to be kept with the code")
    void small() throws IOException {
        try (var pictures = Files.list(PICTURES)) {
            assertThat(pictures.mapToLong(picture -> picture.toFile().length()).sum()).isPositive().isLessThan(LARGEST_TOGETHER);
        }
    }
}
