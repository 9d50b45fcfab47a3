package org.homeward.carepackage.bpmn;

import java.util.Locale;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.carepackage.HoldPolicy;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.springframework.stereotype.Component;

/** Asks decision {@code care-package-hold-policy}. */
@Component
class HoldPolicyTable implements HoldPolicy {

    private final DecisionService decisions;

    HoldPolicyTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Answer asked(Facts facts) {
        var answer = decisions.evaluateDecisionTableByKey("care-package-hold-policy", Variables.createVariables()
                .putValue("packageType", facts.packageType()).putValue("fundedBy", facts.fundedBy().key())
                .putValue("admissionClass", facts.admissionClass().orElse(null))).getSingleResult();
        String starts = answer.getEntry("startsWhen");
        String slotEnds = answer.getEntry("whenSlotEnds");
        return new Answer(Action.valueOf(name(answer.getEntry("action"))),
                starts.equals("now") ? StartsWhen.NOW : StartsWhen.NEXT_VISIT,
                answer.<Number>getEntry("slotHeldDays").intValue(), answer.<Number>getEntry("retainerPercent").intValue(),
                slotEnds.equals("review") ? WhenSlotEnds.REVIEW : WhenSlotEnds.LAPSE);
    }

    private static String name(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
