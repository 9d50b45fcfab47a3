package org.homeward.carepackage.bpmn;

import java.util.Locale;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.carepackage.RestartPolicy;
import org.springframework.stereotype.Component;

/** Asks decision {@code care-package-restart}. */
@Component
class RestartPolicyTable implements RestartPolicy {

    private final DecisionService decisions;
    private final IdentityService identity;

    RestartPolicyTable(DecisionService decisions, IdentityService identity) {
        this.decisions = decisions;
        this.identity = identity;
    }

    /** Whoever leaves a form needs no right to ask tables by hand, so it is asked in nobody's name. */
    @Override
    public Action asked(Facts facts) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return answer(facts);
        } finally {
            identity.setAuthentication(user);
        }
    }

    private Action answer(Facts facts) {
        String action = decisions.evaluateDecisionTableByKey("care-package-restart", Variables.createVariables()
                .putValue("packageState", facts.state().key()).putValue("needChange", facts.needChange().orElse(null))
                .putValue("slotStillHeld", facts.slotStillHeld())).getSingleResult().getEntry("action");
        return Action.valueOf(action.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
