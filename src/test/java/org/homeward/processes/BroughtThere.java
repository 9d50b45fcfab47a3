package org.homeward.processes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.processes.Waits.Wait;

/** Brings people to any place where a journey can wait, by the calls that lead there and without the steps before. */
record BroughtThere(RuntimeService runtime, LeftHospital leftHospital, Clock clock) {

    void bring(Traveller person, Wait wait) {
        if (wait.isAfterLeaving()) {
            leftHospital.at(person.journey(), clock.instant().minus(1, ChronoUnit.HOURS));
        }
        if (!wait.isOnTheSpine()) {
            runtime.createProcessInstanceByKey(wait.process()).businessKey(person.journey().value()).setVariables(known())
                    .startBeforeActivity(wait.element()).execute();
            return;
        }
        var instance = person.instance("discharge-to-assess");
        for (var call : wait.way()) {
            runtime.createProcessInstanceModification(instance).startBeforeActivity(call.element()).setVariables(known()).execute();
            instance = runtime.createProcessInstanceQuery().superProcessInstanceId(instance).processDefinitionKey(call.process()).list().get(0).getId();
        }
        var running = runtime.getActivityInstance(instance);
        var frame = wait.frame().flatMap(id -> Arrays.stream(running.getActivityInstances(id)).findFirst());
        var modified = runtime.createProcessInstanceModification(instance);
        frame.map(within -> modified.startBeforeActivity(wait.element(), within.getId())).orElseGet(() -> modified.startBeforeActivity(wait.element()))
                .setVariables(known()).execute();
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
