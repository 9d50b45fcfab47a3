package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine's history is full, but for what our record has")
class KeptByTheEngineTest {

    private final HistoryLevel level = new KeptByTheEngine();

    @Test
    @DisplayName("it leaves out each change of a variable and decisions, and nothing else")
    void leavesOut() {
        assertThat(Arrays.stream(HistoryEventTypes.values()).filter(type -> HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(type, null))
                .filter(type -> !level.isHistoryEventProduced(type, null)))
                .containsExactlyInAnyOrder(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.DMN_DECISION_EVALUATE);
    }

    @Test
    @DisplayName("its name and number stand in databases that are in use")
    void known() {
        assertThat(level.getName()).isEqualTo("homeward");
        assertThat(level.getId()).isEqualTo(60);
    }
}
