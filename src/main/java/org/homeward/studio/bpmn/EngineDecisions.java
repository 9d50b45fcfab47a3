package org.homeward.studio.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.homeward.studio.DeployedDecision;
import org.homeward.studio.DeployedDecisions;
import org.homeward.studio.check.DecisionModel;
import org.homeward.studio.check.RowOrder;
import org.springframework.stereotype.Component;

/** The newest version of each decision table in the engine's repository. */
@Component
class EngineDecisions implements DeployedDecisions {

    private final RepositoryService repository;

    EngineDecisions(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<DeployedDecision> all() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(it -> decision(it, model(it), List.of(), List.of()))
                .sorted(Comparator.comparing(DeployedDecision::name)).toList();
    }

    @Override
    public Optional<DeployedDecision> find(String id) {
        return Optional.ofNullable(repository.createDecisionDefinitionQuery().decisionDefinitionKey(id).latestVersion()
                .singleResult()).map(this::weighed);
    }

    private DeployedDecision weighed(DecisionDefinition definition) {
        var model = model(definition);
        if (!model.givesOneAnswer()) {
            return decision(definition, model, List.of(), List.of());
        }
        var order = RowOrder.of(model);
        return decision(definition, model, sentences(order.mistakes()), sentences(order.orderMatters()));
    }

    private static List<String> sentences(List<RowOrder.Finding> findings) {
        return findings.stream().map(RowOrder.Finding::sentence).toList();
    }

    private DecisionModel model(DecisionDefinition definition) {
        try (var xml = repository.getDecisionModel(definition.getId())) {
            return DecisionModel.in(Path.of(definition.getResourceName()), xml.readAllBytes()).stream()
                    .filter(it -> it.id().equals(definition.getKey())).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeployedDecision decision(DecisionDefinition definition, DecisionModel model, List<String> mistakes,
                                      List<String> order) {
        var deployment = repository.createDeploymentQuery().deploymentId(definition.getDeploymentId()).singleResult();
        return new DeployedDecision(model.id(), model.decision().getName(), DecisionModel.description(model.decision()),
                definition.getVersion(), deployment.getDeploymentTime().toInstant(),
                model.rules().stream().map(rule -> row(model, rule)).toList(), mistakes, order);
    }

    private static DeployedDecision.Row row(DecisionModel model, Rule rule) {
        var cells = DecisionModel.conditions(rule);
        return new DeployedDecision.Row(DecisionModel.description(rule), IntStream.range(0, cells.size())
                .filter(i -> !DecisionModel.matchesAnything(cells.get(i)))
                .mapToObj(i -> model.inputs().get(i).getLabel() + ": " + cells.get(i).replace("\"", "")).toList(),
                String.join(", ", DecisionModel.conclusions(rule)).replace("\"", ""));
    }
}
