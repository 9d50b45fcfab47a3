package org.homeward.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fits the engine into Homeward: answers pass the form door, waits are clocked, decisions read our facts, models reach
 * only the beans that are theirs, and no model runs code of its own.
 */
@Component
class HomewardEnginePlugin extends AbstractProcessEnginePlugin {

    private final FormDoor door;
    private final WaitClock clock;
    private final DecisionsFromFacts decisions;
    private final DecisionListener decisionListener;
    private final ListableBeanFactory beans;
    private final ObjectProvider<ModelDoor> models;

    HomewardEnginePlugin(FormDoor door, WaitRecorder waits, TaskRecorder tasks, StageListeners stages, CalledOff calledOff,
                         DecisionsFromFacts decisions, DecisionListener decisionListener, ListableBeanFactory beans,
                         ObjectProvider<ModelDoor> models) {
        this.door = door;
        this.clock = new WaitClock(waits, tasks, stages, calledOff);
        this.decisions = decisions;
        this.decisionListener = decisionListener;
        this.beans = beans;
        this.models = models;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ModelReaders.readSchemasOnce();
        engine.setTaskService(new GuardedTaskService(door));
        engine.setFormService(new GuardedFormService(door));
        engine.setRuntimeService(new GuardedRuntimeService());
        engine.setRepositoryService(new GuardedRepositoryService(models));
        engine.setCustomSessionFactories(new ArrayList<>(List.of(new OwnTeams())));
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new KeptByTheEngine())));
        var modelBeans = new ModelBeans(beans);
        engine.setBeans(modelBeans);
        var listeners = new ArrayList<BpmnParseListener>(List.of(new ModelGuard(modelBeans), clock, decisions));
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        engine.setCustomPreBPMNParseListeners(listeners);
        var dmn = new DefaultDmnEngineConfiguration();
        dmn.setFeelEngineFactory(QuickFeel::new);
        dmn.setCustomPostDecisionEvaluationListeners(
                new ArrayList<DmnDecisionEvaluationListener>(List.of(decisionListener)));
        engine.setDmnEngineConfiguration(dmn);
    }
}
