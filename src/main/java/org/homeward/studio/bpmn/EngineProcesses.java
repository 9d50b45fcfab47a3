package org.homeward.studio.bpmn;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.homeward.studio.DeployedProcess;
import org.homeward.studio.DeployedProcesses;
import org.homeward.studio.ProcessModel;
import org.springframework.stereotype.Component;

/** The newest version of each process in the engine's repository. */
@Component
class EngineProcesses implements DeployedProcesses {

    private final RepositoryService repository;

    EngineProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<DeployedProcess> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream().map(this::deployed)
                .sorted(Comparator.comparing(DeployedProcess::name)).toList();
    }

    @Override
    public Optional<ProcessModel> find(String id) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(id).latestVersion()
                .singleResult()).map(this::model);
    }

    private ProcessModel model(ProcessDefinition definition) {
        var model = repository.getBpmnModelInstance(definition.getId());
        return new ProcessModel(deployed(definition), Bpmn.convertToString(model),
                new StepReader(model).steps(definition.getKey()));
    }

    private DeployedProcess deployed(ProcessDefinition definition) {
        var deployment = repository.createDeploymentQuery().deploymentId(definition.getDeploymentId()).singleResult();
        return new DeployedProcess(definition.getKey(), Objects.requireNonNullElse(definition.getName(),
                definition.getKey()), StepReader.documentation(repository.getBpmnModelInstance(definition.getId())
                .getModelElementById(definition.getKey())), definition.getVersion(),
                deployment.getDeploymentTime().toInstant());
    }
}
