package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.house.RepositoryFiles;
import org.homeward.models.GeneratedPage;
import org.junit.jupiter.api.Test;

/** The catalogue of decisions says what the tables say. */
class DecisionCatalogueTest {

    @Test
    void standsAsGenerated() {
        new GeneratedPage("decisions/README.md", new DecisionCatalogue(DecisionModel.all()).page())
                .mustStandAsGenerated();
    }

    @Test
    void noticesAChangedTable() {
        var file = DecisionModel.of("discharge-outcome").file();
        var changed = RepositoryFiles.read(file)
                .replace("computed: dischargeMethod", "answer: confirm-leaving.dischargeMethod");
        assertThat(new DecisionCatalogue(DecisionModel.in(file, changed)).page())
                .contains("| `dischargeMethod` | string | answer: confirm-leaving.dischargeMethod. The newer of");
    }
}
