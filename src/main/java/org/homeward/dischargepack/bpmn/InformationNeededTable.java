package org.homeward.dischargepack.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.homeward.dischargepack.InformationNeeded;
import org.homeward.dischargepack.NoteItem;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FactsNow;
import org.springframework.stereotype.Component;

/** Asks decision {@code information-needed} with what is known now; an item that several rows name is said once. */
@Component
class InformationNeededTable implements InformationNeeded {

    private static final String DECISION = "information-needed";

    private final DecisionService decisions;
    private final FactsNow facts;

    InformationNeededTable(DecisionService decisions, FactsNow facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public Map<NoteItem, String> of(JourneyId journey) {
        var needed = new LinkedHashMap<NoteItem, String>();
        decisions.evaluateDecisionTableByKey(DECISION, facts.of(journey, DECISION)).getResultList().forEach(row ->
                NoteItem.of((String) row.get("item")).ifPresent(item -> needed.putIfAbsent(item, (String) row.get("because"))));
        return needed;
    }
}
