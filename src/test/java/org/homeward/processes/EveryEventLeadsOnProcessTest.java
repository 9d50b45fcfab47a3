package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.homeward.HomewardTest;
import org.homeward.processes.Events.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Whatever can happen on leaving and after it")
class EveryEventLeadsOnProcessTest {

    private static final String SPINE = "discharge-to-assess";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;
    @Autowired
    private HistoryService history;

    static Stream<Event> events() {
        return new Events("journey", "discharge", "recovery").all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("leads where the model says, and somebody still owns what the person waits for, or their journey has closed")
    void leadsOn(Event event) {
        var person = scenarios.admit(Somebody.verified());
        var instance = new BroughtThere(runtime, leftHospital, scenarios.clock).bring(person, event.where());
        if (event.where().isOnTheSpine()) {
            onlyThere(person);
        }
        var there = there(event, instance);
        assertThat(there).as("waits there").isNotEmpty();
        happens(event, instance);
        assertThat(passed(instance)).contains(event.element()).containsAll(event.leadsTo());
        assertThat(there(event, instance).containsAll(there)).as("still waits there").isEqualTo(!event.endsTheWait());
        assertThat(isOwned(person)).as("somebody owns what is waited for").isTrue();
    }

    /** What else the ward is asked on the first day is no help to somebody further on. */
    private void onlyThere(Traveller person) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(person.journey().value()).rootProcessInstances().list().stream()
                .filter(run -> !run.getProcessDefinitionKey().equals(SPINE))
                .forEach(run -> runtime.deleteProcessInstance(run.getId(), "test"));
    }

    private void happens(Event event, String instance) {
        if (event.message().isPresent()) {
            assertThat(runtime.createMessageCorrelation(event.message().get()).processInstanceId(instance).correlateAllWithResult())
                    .as("listens").isNotEmpty();
        } else {
            var timers = management.createJobQuery().processInstanceId(instance).activityId(event.element()).list();
            assertThat(timers).as("is set").isNotEmpty();
            management.executeJob(timers.get(0).getId());
        }
    }

    private Set<String> passed(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).unlimitedList().stream()
                .map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    private Set<String> there(Event event, String instance) {
        return Optional.ofNullable(runtime.getActivityInstance(instance)).stream()
                .flatMap(running -> Arrays.stream(running.getActivityInstances(event.where().element()))).map(ActivityInstance::getId)
                .collect(Collectors.toSet());
    }

    private boolean isOwned(Traveller person) {
        return scenarios.jdbc.sql("""
                        select closed_at is not null
                            or exists (select from wait_interval w where w.journey = j.id and w.ended_at is null and w.owner <> '')
                               and not exists (select from task t where t.journey = j.id and t.state = 'open' and (t.due_at <= t.opened_at
                                               or not exists (select from membership m where m.group_id = t.group_id)))
                          from journey j where id = ?""").param(person.journey().value()).query(Boolean.class).single();
    }
}
