package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.sourcing.PointToNeighbours;
import org.springframework.stereotype.Component;

/** Tells neighbours, whom the person had chosen before, who it is. */
@Component("chooseByName")
class ChooseByName implements JavaDelegate {

    private final PointToNeighbours pointToNeighbours;

    ChooseByName(PointToNeighbours pointToNeighbours) {
        this.pointToNeighbours = pointToNeighbours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pointToNeighbours.tellWho(SourcingVariables.offer(execution));
    }
}
