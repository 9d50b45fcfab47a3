package org.homeward.engine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.engine.store.DeployedSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys the models of this build as one set before anybody works: a changed file gives the whole set one new version,
 * an unchanged set none. What process owners have deployed since stays. People already on their way finish with the
 * version they began with.
 */
@Component
@Order(ModelDeployer.ORDER)
public class ModelDeployer implements ApplicationRunner {

    /** After the demo's people and before whatever needs the models. */
    public static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String SOURCE = "release";

    private final DeployedModels models;
    private final ResourcePatternResolver classPath;
    private final DeployedSets sets;
    private final CheckedModels checked;
    private final WaitStates waitStates;
    private final Clock clock;

    ModelDeployer(DeployedModels models, ResourcePatternResolver classPath, DeployedSets sets, CheckedModels checked,
                  WaitStates waitStates, Clock clock) {
        this.models = models;
        this.classPath = classPath;
        this.sets = sets;
        this.checked = checked;
        this.waitStates = waitStates;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        deploy(ModelSet.of(classPath));
    }

    /**
     * Deploys the set, and notes it, where it differs from what is in force, and answers the names that changed. Where
     * this build does not fit with what owners have changed, what is in force stays, and the log says why.
     */
    @Transactional
    List<String> deploy(ModelSet release) {
        sets.waitForTurn();
        var inForce = models.newest();
        var brought = sets.ofRelease();
        var merged = ReleaseMerge.of(release.files(), brought.isEmpty() ? ReleaseMerge.hashes(inForce) : brought, inForce);
        var changed = ModelSet.changed(merged.files(), inForce);
        try {
            if (!changed.isEmpty()) {
                checked.requireSound(merged.files());
            }
        } catch (ModelsRefused e) {
            if (inForce.isEmpty()) {
                throw e;
            }
            LOG.error("The models of this build were not deployed, those in force stay: {}", e.getMessage());
            waitStates.read(new ModelSet(inForce));
            return List.of();
        }
        put(merged, changed);
        sets.releaseBrought(ReleaseMerge.hashes(release.files()));
        waitStates.read(new ModelSet(merged.files()));
        return changed;
    }

    private void put(ReleaseMerge merged, List<String> changed) {
        merged.kept().forEach(name -> LOG.warn("{} stays as its owner deployed it, though this build brings another one;"
                + " compare the two, and deploy the one that should hold", name));
        if (!changed.isEmpty()) {
            sets.add(new DeployedSets.Deployed(models.deploy(SOURCE, merged.files()), SOURCE, models.build(),
                    clock.instant(), changed, Optional.empty(), merged.kept()));
            LOG.info("Deployed {} models as one new version; changed: {}", merged.files().size(), changed);
        }
    }
}
