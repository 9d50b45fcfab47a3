package org.homeward.processes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.homeward.processes.Waits.Call;
import org.homeward.processes.Waits.Wait;

/** Brings people to any place where a journey can wait, by the calls that lead there and without the steps before. */
record BroughtThere(RuntimeService runtime, LeftHospital leftHospital, Clock clock) {

    /** @return the run in which they wait there */
    String bring(Traveller person, Wait wait) {
        return bring(person, List.of(wait));
    }

    /** To several places of one process at once. */
    String bring(Traveller person, List<Wait> waits) {
        var process = waits.get(0);
        if (process.isAfterLeaving()) {
            leftHospital.at(person.journey(), clock.instant().minus(1, ChronoUnit.HOURS));
        }
        if (!process.isOnTheSpine()) {
            var begun = runtime.createProcessInstanceByKey(process.process()).businessKey(person.journey().value()).setVariables(known());
            waits.forEach(wait -> begun.startBeforeActivity(wait.element()));
            return begun.execute().getId();
        }
        var instance = person.instance("discharge-to-assess");
        for (var call : process.way()) {
            instance = called(instance, call);
        }
        var running = runtime.getActivityInstance(instance);
        var modified = runtime.createProcessInstanceModification(instance);
        waits.forEach(wait -> wait.frame().flatMap(frame -> Arrays.stream(running.getActivityInstances(frame)).findFirst())
                .map(frame -> modified.startBeforeActivity(wait.element(), frame.getId()))
                .orElseGet(() -> modified.startBeforeActivity(wait.element())).setVariables(known()));
        modified.execute();
        return instance;
    }

    /** What runs already is not begun again; whoever is further on the way waits for the ward's review no more. */
    private String called(String caller, Call call) {
        return running(caller, call).orElseGet(() -> {
            runtime.createProcessInstanceModification(caller).startBeforeActivity(call.element()).setVariables(known())
                    .cancelAllForActivity("gateway_bedStillNeeded").execute();
            return running(caller, call).orElseThrow();
        });
    }

    private Optional<String> running(String caller, Call call) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(caller).processDefinitionKey(call.process()).list().stream()
                .findFirst().map(Execution::getId);
    }

    /** What the steps before would have set. */
    private static Map<String, Object> known() {
        var soon = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var known = new HashMap<String, Object>(Map.of("lane", "supported", "pathway", "P1", "journeyOutcome", "left", "safetyCheck", "check",
                "recovery", true, "openAtLeaving", false, "sourcingWaitingFor", "home-care-arranging", "leadGroup", "social-workers"));
        known.putAll(Map.of("daysToNextLetter", 7, "answerWithinHours", 4, "letterStage", "1"));
        for (var moment : new String[] {"nextReviewAt", "closeBy", "lateAt", "lateAgainAt", "followUpAt", "answerBy", "assessUntil", "lookAgainAt"}) {
            known.put(moment, soon.toString());
        }
        known.put("lastReviewedAt", Date.from(soon));
        return known;
    }
}
