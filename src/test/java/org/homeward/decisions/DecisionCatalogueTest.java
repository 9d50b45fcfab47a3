package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.house.RepositoryFiles;
import org.homeward.house.GeneratedPage;
import org.junit.jupiter.api.Test;

/** The catalogue of decisions says what the tables say. */
class DecisionCatalogueTest {

    @Test
    void standsAsGenerated() {
        new GeneratedPage("decisions/README.md", new DecisionCatalogue(Decisions.all()).page())
                .mustStandAsGenerated();
    }

    @Test
    void noticesAChangedTable() {
        var file = Decisions.of("discharge-outcome").file();
        var changed = RepositoryFiles.read(file)
                .replace("computed: dischargeMethod", "answer: confirm-leaving.dischargeMethod");
        assertThat(new DecisionCatalogue(Decisions.in(file, changed)).page())
                .contains("| `dischargeMethod` | string | answer: confirm-leaving.dischargeMethod. The newer of");
    }
}
