package org.homeward.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.FormContract;
import org.springframework.stereotype.Component;

/** The forms and contracts as they were deployed: a task keeps those it was opened with. Asked inside a command of the engine. */
@Component
class DeployedForms {

    private final ContractReader reader;
    private final Map<String, FormContract> contracts = new ConcurrentHashMap<>();

    DeployedForms(ContractReader reader) {
        this.reader = reader;
    }

    FormContract contract(String deploymentId, String form) {
        return contracts.computeIfAbsent(deploymentId + "/" + form,
                key -> reader.read(new ByteArrayInputStream(file(deploymentId, form + ".contract.json"))));
    }

    /** The form as Camunda Modeler wrote it, JSON in UTF-8. */
    byte[] schema(String deploymentId, String form) {
        return file(deploymentId, form + ".form");
    }

    boolean has(String deploymentId, String form) {
        return contracts.containsKey(deploymentId + "/" + form) || find(deploymentId, form + ".contract.json").isPresent();
    }

    private static byte[] file(String deploymentId, String name) {
        return find(deploymentId, name).orElseThrow(() -> new IllegalStateException(name + " was not deployed"));
    }

    private static Optional<byte[]> find(String deploymentId, String name) {
        return Context.getCommandContext().getResourceManager().findResourcesByDeploymentId(deploymentId).stream()
                .filter(resource -> resource.getName().endsWith("/" + name)).findFirst().map(ResourceEntity::getBytes);
    }
}
