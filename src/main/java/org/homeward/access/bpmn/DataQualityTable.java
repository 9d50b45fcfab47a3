package org.homeward.access.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.homeward.access.DataQuality;
import org.homeward.engine.QuickTables;
import org.springframework.stereotype.Component;

/** Reads the newest version of table {@code data-quality}. No history is written: it is asked anew for every page. */
@Component
class DataQualityTable implements DataQuality {

    private static final String DECISION = "data-quality";
    private static final String FIELD_GROUP = "fieldGroup";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final DmnEngine dmn = QuickTables.engine();
    private final RepositoryService repository;
    private volatile Table known;

    DataQualityTable(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<Finding> of(Map<String, Boolean> facts) {
        var table = newest();
        var inputs = Variables.createVariables();
        table.inputs().forEach(name -> inputs.putValue(name, facts.getOrDefault(name, false)));
        return dmn.evaluateDecisionTable(table.decision(), inputs).stream().map(DataQualityTable::finding).toList();
    }

    @Override
    public List<String> fieldGroups() {
        return newest().fieldGroups();
    }

    private Table newest() {
        var newest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(DECISION).latestVersion()
                .singleResult();
        if (newest == null) {
            throw new IllegalStateException("No table " + DECISION + " is deployed");
        }
        var table = known;
        if (table == null || !table.definition().equals(newest.getId())) {
            table = read(newest);
            known = table;
        }
        return table;
    }

    private Table read(DecisionDefinition definition) {
        var model = repository.getDmnModelInstance(definition.getId());
        var inputs = model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip()).collect(Collectors.toList());
        return new Table(definition.getId(), dmn.parseDecision(DECISION, model), inputs, fieldGroups(model));
    }

    private static List<String> fieldGroups(DmnModelInstance model) {
        return model.getModelElementsByType(Output.class).stream().filter(output -> FIELD_GROUP.equals(output.getName()))
                .flatMap(output -> Optional.ofNullable(output.getOutputValues()).stream())
                .flatMap(values -> QUOTED.matcher(values.getText().getTextContent()).results()).map(found -> found.group(1)).toList();
    }

    private static Finding finding(DmnDecisionRuleResult row) {
        return new Finding(row.getEntry("issue"), row.getEntry("severity"), row.getEntry("ownerGroup"),
                Objects.requireNonNullElse(row.getEntry(FIELD_GROUP), ""));
    }

    private record Table(String definition, DmnDecision decision, List<String> inputs, List<String> fieldGroups) {
    }
}
