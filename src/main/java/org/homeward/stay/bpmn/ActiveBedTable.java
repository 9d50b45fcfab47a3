package org.homeward.stay.bpmn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.homeward.engine.QuickTables;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister.RegisteredBed;
import org.springframework.stereotype.Component;

/** Asks the newest version of decision {@code active-bed}. No history is written: it is asked anew for every page. */
@Component
class ActiveBedTable implements ActiveBeds {

    private static final String DECISION = "active-bed";

    private final ThreadLocal<String> fitted = new ThreadLocal<>();
    private final DmnEngine dmn = QuickTables.engine(List.of(event ->
            event.getMatchingRules().stream().findFirst().ifPresent(rule -> fitted.set(rule.getId()))));
    private final Map<String, Table> known = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    ActiveBedTable(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Answer of(RegisteredBed bed) {
        var newest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(DECISION).latestVersion().singleResult();
        var table = known.computeIfAbsent(newest.getId(), this::read);
        var answer = dmn.evaluateDecisionTable(table.decision(), Variables.createVariables()
                .putValue("bedState", bed.state().key()).putValue("staffed", bed.staffed())
                .putValue("occupied", bed.occupied())).getSingleResult();
        return new Answer(answer.getEntry("counts"), table.descriptions().getOrDefault(fitted.get(), ""));
    }

    private Table read(String id) {
        var model = repository.getDmnModelInstance(id);
        var descriptions = model.getModelElementsByType(Rule.class).stream().filter(rule -> rule.getDescription() != null)
                .collect(Collectors.toMap(Rule::getId, rule -> rule.getDescription().getTextContent().strip()));
        return new Table(dmn.parseDecision(DECISION, model), descriptions);
    }

    private record Table(DmnDecision decision, Map<String, String> descriptions) {
    }
}
