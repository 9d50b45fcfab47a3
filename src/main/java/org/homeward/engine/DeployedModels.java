package org.homeward.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.homeward.engine.store.DeployedSets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** The set of models that is in force, whoever deployed it. */
@Component
class DeployedModels {

    private final RepositoryService repository;
    private final DeployedSets sets;
    private final String build;

    DeployedModels(RepositoryService repository, DeployedSets sets, ObjectProvider<BuildProperties> build) {
        this.repository = repository;
        this.sets = sets;
        this.build = build.stream().findFirst().map(BuildProperties::getVersion).orElse("development");
    }

    /** Content by name; none before the first. */
    Map<String, byte[]> newest() {
        var files = new TreeMap<String, byte[]>();
        sets.newest().ifPresent(deployment -> repository.getDeploymentResources(deployment)
                .forEach(resource -> files.put(resource.getName(), bytes(deployment, resource.getName()))));
        return files;
    }

    /** Hands a set to the engine and answers the engine's number of it. */
    String deploy(String source, Map<String, byte[]> files) {
        return WholeSet.of((RepositoryServiceImpl) repository, source, files).deploy().getId();
    }

    /** Which build of Homeward is running. */
    String build() {
        return build;
    }

    private byte[] bytes(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Model " + name + " cannot be read back", e);
        }
    }
}
