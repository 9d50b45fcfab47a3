package org.homeward.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.store.JsonFormContract;

/** One form as it lies in processes/, with its contract beside it. */
record FormFile(String name, JsonNode form, FormContract contract) {

    private static final Path PROCESSES = Path.of("processes");

    static List<FormFile> all() {
        return named(".form").stream().map(FormFile::read).toList();
    }

    static FormFile of(String name) {
        return all().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }

    /** Basenames of the files with this ending, without it. */
    static List<Path> named(String ending) {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("[.]form$", "");
            return new FormFile(name, new ObjectMapper().readTree(file.toFile()),
                JsonFormContract.read(Files.readString(file.resolveSibling(name + ".contract.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All components, those inside groups included, in the order in which a person meets them. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(form, found);
        return found;
    }

    /** Those that ask or show something under a key. */
    List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }
}
