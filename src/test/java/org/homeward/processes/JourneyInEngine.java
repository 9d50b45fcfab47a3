package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.homeward.journey.JourneyId;

/** What the engine has of one journey: its runs, open tasks and timers. */
record JourneyInEngine(ProcessEngine engine, JourneyId journey) {

    List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(journey.value()).unlimitedList();
    }

    List<ProcessInstance> runs() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).unlimitedList();
    }

    ProcessInstance instance(String processId) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(journey.value())
                .processDefinitionKey(processId).singleResult();
    }

    HistoricProcessInstance finishedOrRunning(String processId) {
        return all(processId).get(0);
    }

    /** The elements that were gone through, each time that the process ran for this person. */
    Set<String> passed(String processId) {
        return all(processId).stream().flatMap(instance -> engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).unlimitedList().stream()).map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private List<HistoricProcessInstance> all(String processId) {
        var found = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(journey.value())
                .processDefinitionKey(processId).orderByProcessInstanceStartTime().desc().unlimitedList();
        assertThat(found).as("instances of " + processId).isNotEmpty();
        return found;
    }

    Job job(String element) {
        var instances = runs().stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        var jobs = engine.getManagementService().createJobQuery().activityId(element).unlimitedList().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId())).toList();
        assertThat(jobs).as("jobs at " + element).hasSize(1);
        return jobs.get(0);
    }
}
