package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that is made from other files of the repository and must say what they say. With
 * {@code -Dcatalogue.write=true} a test writes it anew instead of complaining.
 *
 * @param path    where it stands, for example {@code processes/README.md}
 * @param content what it has to say
 */
public record GeneratedPage(String path, String content) {

    public void mustStandAsGenerated() {
        if (Boolean.getBoolean("catalogue.write")) {
            write();
        }
        assertThat(Files.exists(Path.of(path)) ? RepositoryFiles.read(path) : "").as(path
                + " does not say what the models say; write it anew with -Dcatalogue.write=true").isEqualTo(content);
    }

    private void write() {
        try {
            Files.write(Path.of(path), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
