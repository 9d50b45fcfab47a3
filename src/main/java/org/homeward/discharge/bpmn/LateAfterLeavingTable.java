package org.homeward.discharge.bpmn;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamCalendar;
import org.homeward.discharge.LateAfterLeaving;
import org.homeward.engine.AskedTables;
import org.homeward.tasks.CountFrom;
import org.homeward.tasks.DueTime;
import org.homeward.tasks.WorkingClock;
import org.springframework.stereotype.Component;

/** Asks decision {@code task-deadlines}, from which the task itself has its due time. */
@Component
class LateAfterLeavingTable implements LateAfterLeaving {

    private final AskedTables tables;

    LateAfterLeavingTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Instant of(String task, Instant left) {
        var deadline = tables.newest("task-deadlines").answer(task, it -> Map.of("taskId", it, "urgent", false), Map::copyOf);
        return DueTime.of(left, minutes(deadline, "dueMinutes"), minutes(deadline, "remindMinutes"),
                WorkingClock.of(deadline.get("clock").toString()), TeamCalendar.USUAL, CountFrom.of(deadline.get("countFrom").toString()),
                Optional.of(left)).dueAt();
    }

    private static int minutes(Map<String, Object> deadline, String name) {
        return ((Number) deadline.get(name)).intValue();
    }
}
