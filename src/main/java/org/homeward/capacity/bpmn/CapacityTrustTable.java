package org.homeward.capacity.bpmn;

import java.util.Locale;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.capacity.CapacityTrust;
import org.homeward.capacity.Source;
import org.homeward.capacity.Trust;
import org.springframework.stereotype.Component;

/** Asks decision {@code capacity-trust}. */
@Component
class CapacityTrustTable implements CapacityTrust {

    private final DecisionService decisions;

    CapacityTrustTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Trust asked(long ageHours, String kind, Source source) {
        var answer = decisions.evaluateDecisionTableByKey("capacity-trust", Variables.createVariables()
                .putValue("ageHours", ageHours).putValue("serviceKind", kind).putValue("source", source.key())).getSingleResult();
        return new Trust(Trust.Level.valueOf(answer.<String>getEntry("trust").toUpperCase(Locale.ROOT)),
                answer.<Number>getEntry("weight").intValue(), answer.<Number>getEntry("askAgainHours").intValue());
    }
}
