package org.homeward.decisions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.homeward.house.RepositoryFiles;
import org.homeward.studio.check.DecisionModel;

/** The decisions as they lie in this repository. */
final class Decisions {

    private static final List<DecisionModel> ALL = files().stream()
            .flatMap(file -> in(file, RepositoryFiles.read(file)).stream()).toList();

    private Decisions() {
    }

    static List<Path> files() {
        return RepositoryFiles.under("decisions").stream().filter(file -> file.toString().endsWith(".dmn")).toList();
    }

    /** Every decision of the repository, by file. */
    static List<DecisionModel> all() {
        return ALL;
    }

    static DecisionModel of(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No decision " + id));
    }

    static List<DecisionModel> in(Path file, String xml) {
        return DecisionModel.in(file, xml.getBytes(StandardCharsets.UTF_8));
    }
}
