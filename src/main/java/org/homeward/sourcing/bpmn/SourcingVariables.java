package org.homeward.sourcing.bpmn;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.sourcing.CareNeed.Purpose;
import org.homeward.sourcing.MakeOffers;
import org.homeward.sourcing.PutOffer;
import org.homeward.sourcing.Ring;

/** The variables of processes {@code care-sourcing} and {@code provider-offer}: codes, numbers and references, nothing of a person. */
final class SourcingVariables {

    private SourcingVariables() {
    }

    static Purpose purpose(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable("carePurpose")).map(Purpose::of).orElse(Purpose.DISCHARGE);
    }

    static Ring ring(DelegateExecution execution) {
        return "near".equals(execution.getVariable("ring")) ? Ring.NEAR : Ring.WIDE;
    }

    static int offersAtOnce(DelegateExecution execution) {
        return ((Number) execution.getVariable("offersAtOnce")).intValue();
    }

    static int answerWithinHours(DelegateExecution execution) {
        return ((Number) execution.getVariable("answerWithinHours")).intValue();
    }

    static void made(DelegateExecution execution, MakeOffers.Made made) {
        execution.setVariableLocal("offersInRound", made.offers());
        execution.setVariableLocal("roundOfOffers", made.round());
    }

    /** Which offer or question a task is about. */
    static String reference(DelegateExecution execution) {
        return Objects.requireNonNullElse((String) execution.getVariable("reference"), "");
    }

    /** The offer whose process it is. */
    static String offer(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    static void put(DelegateExecution execution, PutOffer.Put put) {
        execution.setVariableLocal("answerBy", put.answerBy().toString());
        execution.setVariableLocal("askedByName", put.chosenBefore() ? "yes" : "no");
    }
}
