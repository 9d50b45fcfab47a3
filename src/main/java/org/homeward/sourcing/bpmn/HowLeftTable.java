package org.homeward.sourcing.bpmn;

import java.util.Collections;
import java.util.Optional;
import org.homeward.engine.AskedTables;
import org.homeward.sourcing.HowLeft;
import org.springframework.stereotype.Component;

/** Asks decision {@code discharge-outcome}. */
@Component
class HowLeftTable implements HowLeft {

    private final AskedTables tables;

    HowLeftTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public String outcome(Optional<String> method) {
        return tables.newest("discharge-outcome").answer(method,
                it -> Collections.singletonMap("dischargeMethod", it.orElse(null)), answer -> (String) answer.get("outcome"));
    }
}
