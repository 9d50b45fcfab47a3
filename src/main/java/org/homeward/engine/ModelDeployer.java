package org.homeward.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.homeward.engine.store.DeployedSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys all models as one set before anybody works: a changed file gives the whole set one new version, an unchanged
 * set none. People already on their way finish with the version they began with.
 */
@Component
@Order(ModelDeployer.ORDER)
public class ModelDeployer implements ApplicationRunner {

    /** After the demo's people and before whatever needs the models. */
    public static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String NAME = "homeward";
    private static final String SOURCE = "release";

    private final RepositoryService repository;
    private final ResourcePatternResolver classPath;
    private final DeployedSets sets;
    private final WaitStates waitStates;
    private final String build;
    private final Clock clock;

    ModelDeployer(RepositoryService repository, ResourcePatternResolver classPath, DeployedSets sets,
                  WaitStates waitStates, ObjectProvider<BuildProperties> build, Clock clock) {
        this.repository = repository;
        this.classPath = classPath;
        this.sets = sets;
        this.waitStates = waitStates;
        this.build = build.stream().findFirst().map(BuildProperties::getVersion).orElse("development");
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        deploy(ModelSet.of(classPath));
    }

    /** Deploys the set, and notes it, where it differs from what is deployed, and answers the names that changed. */
    @Transactional
    List<String> deploy(ModelSet models) {
        var deployed = deployed();
        var changed = changed(models.files(), deployed);
        if (!changed.isEmpty()) {
            var builder = repository.createDeployment().name(NAME).source(SOURCE);
            models.files().forEach((name, file) -> builder.addInputStream(name, new ByteArrayInputStream(file)));
            sets.add(builder.deploy().getId(), SOURCE, build, clock.instant(), changed);
            LOG.info("Deployed {} models as one new version; changed: {}", models.files().size(), changed);
        }
        waitStates.read(models);
        return changed;
    }

    private static List<String> changed(Map<String, byte[]> now, Map<String, byte[]> before) {
        var names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        return names.stream().filter(name -> !Arrays.equals(now.get(name), before.get(name))).toList();
    }

    private Map<String, byte[]> deployed() {
        return repository.createDeploymentQuery().deploymentName(NAME).deploymentSource(SOURCE)
                .orderByDeploymentTime().desc().list().stream().findFirst().map(Deployment::getId)
                .map(this::resources).orElse(Map.of());
    }

    private Map<String, byte[]> resources(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .collect(Collectors.toMap(Resource::getName, resource -> bytes(deployment, resource.getName())));
    }

    private byte[] bytes(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Model " + name + " cannot be read back", e);
        }
    }
}
