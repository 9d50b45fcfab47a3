package org.homeward.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine's own history holds: all that its level {@code full} does, but for two things that our record has: each
 * change of a variable, because answers stand in ours and variables only find the way, and decisions, which stand in
 * {@code decision_taken} with their facts.
 */
final class KeptByTheEngine extends AbstractHistoryLevel {

    /** As {@code camunda.bpm.history-level} names it. */
    private static final String NAME = "homeward";
    /** Stands in the engine's properties, so it must stay. */
    private static final int ID = 60;
    private static final Set<HistoryEventType> IN_OUR_RECORD = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.DMN_DECISION_EVALUATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !IN_OUR_RECORD.contains(type) && HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }
}
