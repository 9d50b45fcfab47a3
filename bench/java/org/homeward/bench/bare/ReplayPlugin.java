package org.homeward.bench.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets the bench know the ids of what comes up on the bare engine, and gives decision tables their facts. No setting is changed. */
final class ReplayPlugin extends AbstractProcessEnginePlugin {

    private final Replay replay;

    ReplayPlugin(Replay replay) {
        this.replay = replay;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomHistoryEventHandlers().add(new HistoryEventHandler() {

            @Override
            public void handleEvent(HistoryEvent event) {
                replay.note(event);
            }

            @Override
            public void handleEvents(List<HistoryEvent> events) {
                events.forEach(replay::note);
            }
        });
        var listeners = new ArrayList<BpmnParseListener>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        listeners.add(new AbstractBpmnParseListener() {

            @Override
            public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
                var decision = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> replay.facts(execution, decision));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
