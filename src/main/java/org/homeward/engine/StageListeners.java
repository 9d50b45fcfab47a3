package org.homeward.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.homeward.journey.EnterStage;
import org.homeward.journey.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves a journey to the stage that the element it enters names. */
@Component
class StageListeners {

    private final ObjectProvider<EnterStage> enterStage;

    StageListeners(ObjectProvider<EnterStage> enterStage) {
        this.enterStage = enterStage;
    }

    ExecutionListener entering(Stage stage) {
        return execution -> BusinessKey.of(execution).ifPresent(journey -> enterStage.getObject().enter(journey, stage,
                "process:" + ((ExecutionEntity) execution).getProcessDefinition().getKey()));
    }
}
