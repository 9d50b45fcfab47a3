package org.homeward.bench.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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
    private final List<Act> acts = new ArrayList<>();
    private int phase;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var interceptors = new ArrayList<CommandInterceptor>(Optional.ofNullable(engine.getCustomPreCommandInterceptorsTxRequired()).orElse(List.of()));
        interceptors.add(new Commands());
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        engine.setDelegateInterceptor(new Delegates());
        engine.getCustomHistoryEventHandlers().add(new Events());
    }

    /** What follows does not run beside what came before. */
    public synchronized void next() {
        phase++;
    }

    /** In the order in which it was committed. */
    public synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    private synchronized void commit(OpenAct act) {
        act.commit(phase).ifPresent(acts::add);
    }

    private final class Commands extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (open.get() != null) {
                return within(open.get(), command);
            }
            var act = new OpenAct(ClockUtil.getCurrentTime().toInstant(), new Births(seen));
            open.set(act);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new AtItsEnd(act));
                return within(act, command);
            }
            try {
                var result = within(act, command);
                commit(act);
                return result;
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

    private final class AtItsEnd implements TransactionSynchronization {

        private final OpenAct act;

        private AtItsEnd(OpenAct act) {
            this.act = act;
        }

        @Override
        public void afterCompletion(int status) {
            open.remove();
            if (status == STATUS_COMMITTED) {
                commit(act);
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
            act.note(event);
            if (event instanceof HistoricDecisionEvaluationEvent decision && decision.getRootHistoricDecisionInstance().getProcessInstanceId() != null) {
                var root = decision.getRootHistoricDecisionInstance();
                act.read(root.getProcessInstanceId(), root.getActivityId(), facts.of(decision));
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
