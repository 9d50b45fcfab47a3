package org.homeward.studio.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homeward.house.RepositoryFiles;
import org.homeward.fakes.ProductLists;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.store.JsonFormContract;

/** The models as they lie in this repository, and single ones that tests bring. */
final class Models {

    private Models() {
    }

    static ModelFiles all() {
        var files = new TreeMap<String, byte[]>();
        Stream.of("processes", "decisions").flatMap(folder -> RepositoryFiles.under(folder).stream())
                .filter(file -> !file.toString().endsWith(".md")).forEach(file -> files.put(file.toString(), bytes(file)));
        return files(files);
    }

    static ModelFiles files(Map<String, byte[]> files) {
        return new ModelFiles(files, JsonFormContract::read);
    }

    /** The closed lists that come with the product. */
    static CodeLists lists() {
        return ProductLists.inMemory();
    }

    static Surroundings surroundings() {
        return Surroundings.of(all(), Delegates.names());
    }

    static ProcessModel process(Path file) {
        return ProcessModel.read(file, bytes(file));
    }

    static List<ProcessModel> processes() {
        return all().processes();
    }

    static FormFile form(String name) {
        return all().forms().stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
    }

    private static byte[] bytes(Path file) {
        return RepositoryFiles.read(file).getBytes(StandardCharsets.UTF_8);
    }
}
