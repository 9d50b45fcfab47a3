package org.homeward.assessment.bpmn;

import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.assessment.ReuseTable;
import org.homeward.assessment.Use;
import org.homeward.engine.QuickTables;
import org.springframework.stereotype.Component;

/** Reads the newest version of table {@code assessment-reuse}. No history is written: nothing is decided here. */
@Component
class ReuseTableOfTheEngine implements ReuseTable {

    private static final String DECISION = "assessment-reuse";

    private final DmnEngine dmn = QuickTables.engine();
    private final RepositoryService repository;
    private volatile Table known = new Table("", null);

    ReuseTableOfTheEngine(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Use use(long ageDays, Optional<Boolean> conditionChanged, boolean sameKindOfAssessor, Optional<Boolean> accepted) {
        var inputs = Variables.putValue("ageDays", ageDays).putValue("conditionChanged", conditionChanged.orElse(null))
                .putValue("sameKindOfAssessor", sameKindOfAssessor).putValue("acceptedByReceiver", accepted.orElse(null));
        return Use.of(dmn.evaluateDecisionTable(newest(), inputs).getSingleResult().getEntry("use"));
    }

    private DmnDecision newest() {
        var newest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(DECISION).latestVersion()
                .singleResult();
        if (newest == null) {
            throw new IllegalStateException("No table " + DECISION + " is deployed");
        }
        var table = known;
        if (!table.definition().equals(newest.getId())) {
            table = new Table(newest.getId(), dmn.parseDecision(DECISION, repository.getDmnModelInstance(newest.getId())));
            known = table;
        }
        return table.decision();
    }

    private record Table(String definition, DmnDecision decision) {
    }
}
