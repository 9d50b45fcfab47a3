package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.EarlierSections;
import org.homeward.assessment.Section;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Finds whether a section was written before and may stand again, and which profession is asked about it. */
@Component("findEarlierSection")
class FindEarlierSectionDelegate implements JavaDelegate {

    private final EarlierSections earlierSections;

    FindEarlierSectionDelegate(EarlierSections earlierSections) {
        this.earlierSections = earlierSections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var section = Section.of((String) execution.getVariable(AssessmentVariables.REFERENCE)).orElseThrow();
        var earlier = earlierSections.toConfirm(BusinessKey.journeyOf(execution), section);
        execution.setVariable(AssessmentVariables.EARLIER_SECTION, earlier.isPresent() ? "known" : "none");
        earlier.ifPresent(found -> execution.setVariable(AssessmentVariables.LEAD_GROUP, found.profession()));
    }
}
