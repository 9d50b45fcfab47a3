package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.homeward.house.GeneratedPage;
import org.junit.jupiter.api.Test;

/** The catalogue of processes says what the models and tables say. */
class ProcessCatalogueTest {

    @Test
    void standsAsGenerated() {
        new GeneratedPage("processes/README.md", new ProcessCatalogue(Models.processes()).page()).mustStandAsGenerated();
    }

    @Test
    void noticesAChangedModel() {
        var sound = new ProcessCatalogue(List.of(model("sound"))).page();
        assertThat(sound).contains("| [sound](#sound) | Asks one person at the door. | message `person.arrived` |")
                .contains("- Messages out: `journey.closed`").contains("- Does by itself: `openDoor`, `closeJourney`");
        assertThat(new ProcessCatalogue(List.of(model("message-named"))).page())
                .contains("message `PersonArrivedMessage`");
    }

    private static ProcessModel model(String name) {
        return Models.process(Path.of("src/test/resources/models/" + name + ".bpmn"));
    }
}
