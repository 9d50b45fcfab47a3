package org.homeward.recovery.bpmn;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.recovery.NextReview;

/** The variables of the processes after leaving: codes and moments, nothing of a person. */
final class RecoveryVariables {

    private RecoveryVariables() {
    }

    /** With which pathway the person left. */
    static String pathway(DelegateExecution execution) {
        return (String) execution.getVariable("pathway");
    }

    /** How recovery support ended, for whoever has called its process. */
    static void ended(DelegateExecution execution, String outcome) {
        execution.setVariable("recoveryOutcome", outcome);
    }

    /** The first moment after support should have been closed. */
    static void closeBy(DelegateExecution execution, Instant moment) {
        execution.setVariable("closeBy", moment.toString());
    }

    /** When the question of day 91 is asked. */
    static void followUpAt(DelegateExecution execution, Instant moment) {
        execution.setVariable("followUpAt", moment.toString());
    }

    /** The task of the review that is due, for example {@code review-weekly}. */
    static String nextReview(DelegateExecution execution) {
        return (String) execution.getVariable("nextReview");
    }

    static void put(DelegateExecution execution, NextReview.Next next) {
        execution.setVariable("nextReview", next.task());
        execution.setVariable("nextReviewAt", next.opensAt().toString());
    }
}
