package org.homeward.sourcing.bpmn;

import java.util.Map;
import org.homeward.engine.AskedTables;
import org.homeward.sourcing.CareKind;
import org.homeward.sourcing.ScoreWeights;
import org.springframework.stereotype.Component;

/** Asks decision {@code score-weights}. No history is written: the weights are kept with each offer. */
@Component
class ScoreWeightsTable implements ScoreWeights {

    private final AskedTables tables;

    ScoreWeightsTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Weights of(CareKind care) {
        return tables.newest("score-weights").answer(care, it -> Map.of("careKind", it.key()), ScoreWeightsTable::read);
    }

    private static Weights read(Map<String, Object> answer) {
        return new Weights(weight(answer, "continuity"), weight(answer, "travel"), weight(answer, "start"), weight(answer, "quality"),
                weight(answer, "share"));
    }

    private static int weight(Map<String, Object> answer, String name) {
        return ((Number) answer.get(name)).intValue();
    }
}
