package org.homeward.fakes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Sheet;
import org.homeward.access.web.CsvFile;
import org.homeward.house.RepositoryFiles;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.CodeSheet;

/** The closed lists as they come with the product, each in its first version, and kept in memory. */
public final class ProductLists implements CodeLists {

    private final List<CodeList> lists = new ArrayList<>();

    private ProductLists() {
        read("lists").lines().forEach(line -> lists.add(new CodeList(line.cell("list"), line.cell("title"),
                line.cell("source"), List.of(new CodeListVersion(1, LocalDate.parse(line.cell("valid_from")),
                CodeSheet.entries(read(line.cell("list"))))))));
    }

    public static CodeLists inMemory() {
        return new ProductLists();
    }

    private static Sheet read(String name) {
        return new CsvFile().read(RepositoryFiles.read(Path.of("src/main/resources/codes/" + name + ".csv"))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<CodeList> all() {
        return List.copyOf(lists);
    }

    @Override
    public Optional<CodeList> find(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    @Override
    public boolean add(String id, CodeListVersion version, String byWhom) {
        var list = find(id).orElseThrow();
        if (list.newest().number() >= version.number()) {
            return false;
        }
        var versions = new ArrayList<>(list.versions());
        versions.add(version);
        lists.set(lists.indexOf(list), new CodeList(id, list.title(), list.source(), versions));
        return true;
    }
}
