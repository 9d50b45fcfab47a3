package org.homeward.engine;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.ObjectProvider;

/** Takes models only through the door that completes and checks them, and never takes one away again. */
final class GuardedRepositoryService extends RepositoryServiceImpl {

    private final ObjectProvider<ModelDoor> door;

    GuardedRepositoryService(ObjectProvider<ModelDoor> door) {
        this.door = door;
    }

    @Override
    public DeploymentBuilder createDeployment() {
        return new PostedModels(this);
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl models) {
        if (models instanceof WholeSet) {
            return super.deployWithResult(models);
        }
        return door.getObject().pass(commandExecutor, (PostedModels) models,
                files -> super.deployWithResult(WholeSet.of(this, ModelDoor.SOURCE, files)));
    }

    @Override
    public void deleteDeployment(String id) {
        throw DoorClosed.modelsStay();
    }

    @Override
    public void deleteDeploymentCascade(String id) {
        throw DoorClosed.modelsStay();
    }

    @Override
    public void deleteDeployment(String id, boolean cascade) {
        throw DoorClosed.modelsStay();
    }

    @Override
    public void deleteDeployment(String id, boolean cascade, boolean skipCustomListeners) {
        throw DoorClosed.modelsStay();
    }

    @Override
    public void deleteDeployment(String id, boolean cascade, boolean skipCustomListeners, boolean skipIoMappings) {
        throw DoorClosed.modelsStay();
    }

    @Override
    public void deleteProcessDefinition(String id, boolean cascade, boolean skipCustomListeners, boolean skipIoMappings) {
        throw DoorClosed.modelsStay();
    }
}
