package org.homeward.bench.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.homeward.bench.bare.Seen.Created;

/** The processes, tasks and jobs that come up in one transaction; they count when it is committed. */
final class Births {

    private final Seen seen;
    private final List<Created> created = new ArrayList<>();

    Births(Seen seen) {
        this.seen = seen;
    }

    void note(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity process && event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            seen.began(process.getProcessInstanceId(), new Place(model(event.getProcessDefinitionId()),
                    Objects.requireNonNullElse(process.getBusinessKey(), ""), ""));
            add(process.getProcessInstanceId(), Which.Kind.PROCESS, place(process.getProcessInstanceId(), ""));
        } else if (event instanceof HistoricTaskInstanceEventEntity task && event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            add(task.getTaskId(), Which.Kind.TASK, place(event.getProcessInstanceId(), task.getTaskDefinitionKey()));
        } else if (event instanceof HistoricJobLogEvent job && job.isCreationLog() && event.getProcessInstanceId() != null) {
            add(job.getJobId(), Which.Kind.JOB, place(event.getProcessInstanceId(), job.getActivityId()));
        }
    }

    private void add(String id, Which.Kind kind, Place place) {
        created.add(new Created(id, kind, place));
    }

    Place place(String process, String element) {
        return seen.place(process, element);
    }

    Stream<String> keys() {
        return created.stream().map(it -> it.place().key());
    }

    Optional<Which> find(String id) {
        return seen.find(id);
    }

    void commit() {
        seen.keep(created);
    }

    /** A definition's id begins with its key. */
    private static String model(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }
}
