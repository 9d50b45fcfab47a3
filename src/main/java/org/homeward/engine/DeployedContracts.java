package org.homeward.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.FormContract;
import org.springframework.stereotype.Component;

/** The contracts of the forms as they were deployed: a task keeps the contract it was opened with. */
@Component
class DeployedContracts {

    private final ContractReader reader;
    private final Map<String, FormContract> byDeployment = new ConcurrentHashMap<>();

    DeployedContracts(ContractReader reader) {
        this.reader = reader;
    }

    /** Must be called inside a command of the engine. */
    FormContract of(String deploymentId, String form) {
        return byDeployment.computeIfAbsent(deploymentId + "/" + form, key -> {
            var ending = "/" + form + ".contract.json";
            return Context.getCommandContext().getResourceManager().findResourcesByDeploymentId(deploymentId).stream()
                    .filter(resource -> resource.getName().endsWith(ending)).findFirst()
                    .map(resource -> reader.read(new ByteArrayInputStream(resource.getBytes())))
                    .orElseThrow(() -> new IllegalStateException("Form " + form + " has no contract"));
        });
    }
}
