package org.homeward.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.homeward.journey.Stage;

/**
 * Puts the clock on every wait of every model: when a task or another wait begins and ends, our tables learn of it in
 * the engine's own transaction. Models need not know.
 */
final class WaitClock extends AbstractBpmnParseListener {

    private final WaitRecorder waits;
    private final TaskRecorder tasks;
    private final StageListeners stages;
    private final CalledOff calledOff;

    WaitClock(WaitRecorder waits, TaskRecorder tasks, StageListeners stages, CalledOff calledOff) {
        this.waits = waits;
        this.tasks = tasks;
        this.stages = stages;
        this.calledOff = calledOff;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var properties = ElementProperties.of(element);
        stage(properties, activity);
        WaitProperties.of(properties).ifPresent(wait -> {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> tasks.opened(task, wait));
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, tasks::taken);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tasks::done);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tasks::withdrawn);
        });
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        clock(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        clock(element, activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        clock(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        stage(ElementProperties.of(element), activity);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, calledOff.of(element.attribute("calledElement")));
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        stage(ElementProperties.of(element), activity);
    }

    private void clock(Element element, ActivityImpl activity) {
        var properties = ElementProperties.of(element);
        stage(properties, activity);
        WaitProperties.of(properties).ifPresent(wait -> {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) e -> waits.began(e, wait));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) waits::ended);
        });
    }

    private void stage(ElementProperties properties, ActivityImpl activity) {
        properties.get("stage").map(Stage::of).ifPresent(stage -> activity.addBuiltInListener(
                ExecutionListener.EVENTNAME_START, stages.entering(stage)));
    }
}
