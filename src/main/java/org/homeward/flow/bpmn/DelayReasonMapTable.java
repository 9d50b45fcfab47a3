package org.homeward.flow.bpmn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.engine.AskedTables;
import org.homeward.flow.DelayReason;
import org.homeward.flow.DelayReasonMap;
import org.springframework.stereotype.Component;

/** Asks the newest version of decision {@code delay-reason-map}. */
@Component
class DelayReasonMapTable implements DelayReasonMap {

    private static final String NOT_MAPPED = "not-mapped";
    private static final Set<String> NO_REASON = Set.of("none", NOT_MAPPED);

    private final AskedTables tables;

    DelayReasonMapTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Asked newest() {
        var table = tables.newest("delay-reason-map");
        return (waitingFor, pathway) -> table.answer(new Question(waitingFor, pathway), Question::facts, DelayReasonMapTable::answer);
    }

    private static Answer answer(Map<String, Object> outputs) {
        var key = outputs.get("delayReasonKey").toString();
        return new Answer(NO_REASON.contains(key) ? Optional.empty() : Optional.of(new DelayReason(key)), !key.equals(NOT_MAPPED));
    }

    private record Question(String waitingFor, Optional<String> pathway) {

        Map<String, Object> facts() {
            var facts = new HashMap<String, Object>();
            facts.put("waitingFor", waitingFor);
            facts.put("pathway", pathway.orElse(null));
            return facts;
        }
    }
}
