package org.homeward.bench.bare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what happens to the product's processes: what comes from outside, in which transaction, what each delegate does to the
 * engine and what each decision table reads. Only what was committed is kept. It stays in memory and asks the database nothing.
 */
public final class Recorder extends AbstractProcessEnginePlugin {

    private final ThreadLocal<OpenAct> open = new ThreadLocal<>();
    private final Seen seen = new Seen();
    private final FactsRead facts = new FactsRead();
    private final List<Committed> committed = new ArrayList<>();
    private int phase;
    private int turn;

    private record Committed(OpenAct act, int phase) { }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var interceptors = new ArrayList<CommandInterceptor>(Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired()).orElse(List.of()));
        interceptors.add(new Commands());
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        engine.setDelegateInterceptor(new Delegates());
        engine.getCustomHistoryEventHandlers().add(new Events());
    }

    /** The engine's own history holds no decisions. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getDmnEngineConfiguration().getDecisionEvaluationListeners().add(this::decided);
    }

    private void decided(DmnDecisionEvaluationEvent event) {
        var act = open.get();
        if (act != null && event.getDecisionResult().getDecision() instanceof DecisionDefinition decision
                && Context.getCoreExecutionContext() instanceof BpmnExecutionContext context) {
            var execution = context.getExecution();
            act.read(execution.getProcessInstanceId(), FactsRead.by(execution.getCurrentActivityId(), decision.getKey()), facts.of(event));
        }
    }

    /** What follows does not run beside what came before. */
    public synchronized void next() {
        phase++;
    }

    /** How many transactions so far in which something happened to a process. */
    public synchronized int soFar() {
        return committed.size();
    }

    /** In the order in which they were committed; told once. */
    public synchronized List<Act> acts() {
        return committed.stream().sorted(Comparator.comparingInt(it -> it.act.turn())).flatMap(it -> it.act.act(it.phase).stream()).toList();
    }

    private synchronized void commits(OpenAct act) {
        act.committed(turn++);
    }

    private synchronized void keep(OpenAct act) {
        committed.add(new Committed(act, phase));
    }

    private final class Commands extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (open.get() != null) {
                return within(open.get(), command);
            }
            open.set(new OpenAct(ClockUtil.getCurrentTime().toInstant(), new Births(seen)));
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new AtItsEnd(open.get()));
                return within(open.get(), command);
            }
            try {
                return within(open.get(), command);
            } finally {
                open.remove();
            }
        }

        private <T> T within(OpenAct act, Command<T> command) {
            var stimulus = Stimuli.of(command);
            if (stimulus.isEmpty()) {
                return next.execute(command);
            }
            boolean moved = false;
            act.begins(stimulus.get());
            try {
                var result = next.execute(command);
                moved = !(result instanceof List<?> reached) || !reached.isEmpty();
                return result;
            } finally {
                act.ends(stimulus.get(), moved);
            }
        }
    }

    /** Its turn is noted before others can see what it did. */
    private final class AtItsEnd implements TransactionSynchronization {

        private final OpenAct act;

        private AtItsEnd(OpenAct act) {
            this.act = act;
            act.follow();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            commits(act);
        }

        @Override
        public void afterCompletion(int status) {
            open.remove();
            if (status == STATUS_COMMITTED && act.isOfUse()) {
                keep(act);
            }
        }
    }

    private final class Delegates extends DefaultDelegateInterceptor {

        @Override
        public void handleInvocation(DelegateInvocation invocation) throws Exception {
            if (!(invocation instanceof JavaDelegateInvocation)) {
                super.handleInvocation(invocation);
                return;
            }
            var error = "";
            open.get().begins((ExecutionEntity) invocation.getContextExecution());
            try {
                super.handleInvocation(invocation);
            } catch (BpmnError e) {
                error = e.getErrorCode();
                throw e;
            } finally {
                open.get().ends(error);
            }
        }
    }

    private final class Events implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            var act = open.get();
            if (act == null) {
                return;
            }
            if (!act.isFollowed()) {
                TransactionSynchronizationManager.registerSynchronization(new AtItsEnd(act));
            }
            act.note(event);
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
