package org.homeward.admission.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.Viewer;
import org.homeward.admission.ReviewRecords;
import org.homeward.engine.ActingUser;
import org.homeward.engine.BusinessKey;
import org.homeward.person.MergePersons.Finding;
import org.springframework.stereotype.Component;

/** Joins two records, or keeps them apart, as information governance found. */
@Component("settleMerge")
class SettleMerge implements JavaDelegate {

    private final ReviewRecords reviewRecords;

    SettleMerge(ReviewRecords reviewRecords) {
        this.reviewRecords = reviewRecords;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = switch ((String) execution.getVariable("samePerson")) {
            case "yes" -> Finding.SAME_PERSON;
            case "no" -> Finding.TWO_PEOPLE;
            default -> Finding.CANNOT_TELL;
        };
        reviewRecords.merge(BusinessKey.journeyOf(execution), Long.parseLong((String) execution.getVariable("reference")), found,
                ActingUser.viewer().map(Viewer::userId).orElse("homeward"));
    }
}
