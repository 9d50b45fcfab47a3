package org.homeward.flow.bpmn;

import java.util.Map;
import org.homeward.engine.AskedTables;
import org.homeward.flow.Pace;
import org.homeward.flow.PaceFacts;
import org.homeward.flow.PaceTable;
import org.springframework.stereotype.Component;

/** Asks the newest version of decision {@code stuck}. */
@Component
class StuckTable implements PaceTable {

    private final AskedTables tables;

    StuckTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Asked newest() {
        var table = tables.newest("stuck");
        return facts -> table.answer(facts, StuckTable::facts, answer -> Pace.of(answer.get("pace").toString()));
    }

    private static Map<String, Object> facts(PaceFacts facts) {
        return Map.of("stage", facts.stage().key(), "workingDaysInStage", facts.workingDaysInStage(), "needsTheBed", facts.needsTheBed(),
                "pastTarget", facts.pastTarget(), "beyondUsual", facts.beyondUsual());
    }
}
