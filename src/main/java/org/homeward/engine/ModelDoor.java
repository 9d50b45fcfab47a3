package org.homeward.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.homeward.engine.store.DeployedSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The door through which process owners deploy, from Camunda Modeler or by program. What they send is put among the
 * newest other models, the set is looked over as a whole, and deployed as a whole or not at all.
 */
@Component
class ModelDoor {

    static final String SOURCE = "modeler";
    private static final Logger LOG = LoggerFactory.getLogger(ModelDoor.class);

    private final DeployedModels models;
    private final DeployedSets sets;
    private final CheckedModels checked;
    private final WaitStates waitStates;
    private final WhoIsAsking asking;
    private final Audit audit;
    private final Clock clock;

    ModelDoor(DeployedModels models, DeployedSets sets, CheckedModels checked, WaitStates waitStates,
              WhoIsAsking asking, Audit audit, Clock clock) {
        this.models = models;
        this.sets = sets;
        this.checked = checked;
        this.waitStates = waitStates;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Deploys what was sent, all in one transaction. Sending what is deployed already changes nothing.
     *
     * @throws ModelsRefused when something is wrong with it
     */
    DeploymentWithDefinitions pass(CommandExecutor commands, PostedModels posted,
                                   Function<Map<String, byte[]>, DeploymentWithDefinitions> deploy) {
        try {
            return commands.execute(context -> accept(context, posted, deploy));
        } catch (ModelsRefused e) {
            LOG.warn("Models sent by {} were refused", asking.viewer().userId());
            throw e;
        } catch (ParseException e) {
            LOG.warn("Models sent by {} could not be read by the engine", asking.viewer().userId());
            throw new ModelsRefused(e.getResorceReports().stream().flatMap(report -> report.getErrors().stream()
                    .map(problem -> report.getResourceName().replaceFirst("^.*/", "") + ": " + problem.getMessage())).toList());
        }
    }

    private DeploymentWithDefinitions accept(CommandContext context, PostedModels posted,
                                             Function<Map<String, byte[]>, DeploymentWithDefinitions> deploy) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(CommandChecker::checkCreateDeployment);
        sets.waitForTurn();
        var before = models.newest();
        var whole = posted.putInto(before);
        var changed = ModelSet.changed(whole, before);
        if (changed.isEmpty()) {
            return context.getDeploymentManager().findDeploymentById(sets.newest().orElseThrow());
        }
        checked.requireSound(whole);
        var deployed = deploy.apply(whole);
        note(deployed.getId(), changed);
        waitStates.read(new ModelSet(whole));
        return deployed;
    }

    private void note(String deployment, List<String> changed) {
        var who = asking.viewer();
        sets.add(new DeployedSets.Deployed(deployment, SOURCE, models.build(), clock.instant(), changed,
                Optional.of(who.userId()), List.of()));
        audit.did(who, "models.deployed", Optional.empty(), String.join(", ", changed));
        LOG.info("{} deployed a new version of all models; changed: {}", who.userId(), changed);
    }
}
