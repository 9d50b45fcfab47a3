package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.Occasion;
import org.springframework.stereotype.Component;

/** Refers the person to the council and tells it that an assessment begins, each once. */
@Component("tellCouncil")
class TellCouncilDelegate implements JavaDelegate {

    private final IssueNotice issueNotice;

    TellCouncilDelegate(IssueNotice issueNotice) {
        this.issueNotice = issueNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueNotice.assess(BusinessKey.journeyOf(execution), Occasion.of("process:needs-assessment",
                "New support after leaving is likely, or it is not known yet."));
    }
}
