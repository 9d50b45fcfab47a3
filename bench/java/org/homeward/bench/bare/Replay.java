package org.homeward.bench.bare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.variable.Variables;

/** Knows on the bare side what the act at hand makes the delegates do and the decision tables read. */
final class Replay {

    private final Seen seen = new Seen();
    private final ThreadLocal<InHand> inHand = new ThreadLocal<>();

    private record InHand(Births births, Map<Place, Deque<Work>> works, Map<Place, Deque<Map<String, Object>>> facts) { }

    void during(Act act, Consumer<Function<Which, String>> happening) {
        var works = new HashMap<Place, Deque<Work>>();
        act.works().forEach((place, all) -> works.put(place, new ArrayDeque<>(all)));
        var facts = new HashMap<Place, Deque<Map<String, Object>>>();
        act.facts().forEach((place, all) -> facts.put(place, new ArrayDeque<>(all)));
        var births = new Births(seen);
        inHand.set(new InHand(births, works, facts));
        try {
            happening.accept(this::id);
            births.commit();
        } finally {
            inHand.remove();
        }
    }

    private String id(Which which) {
        return seen.id(which).orElseThrow(() -> new IllegalStateException("Did not come up: " + which));
    }

    /** The one delegate of all models: it does to the engine what the product's did, and nothing else. */
    void work(DelegateExecution execution) {
        var place = place(execution, execution.getCurrentActivityId());
        var work = Optional.ofNullable(inHand.get().works.get(place)).map(Deque::poll)
                .orElseThrow(() -> new IllegalStateException("The product did not come to " + place));
        for (var step : work.steps()) {
            if (step instanceof Noted noted) {
                noted.by(execution);
            } else if (step instanceof Stimulus stimulus) {
                stimulus.happen(execution.getProcessEngineServices(), this::id);
            }
        }
        if (!work.error().isEmpty()) {
            throw new BpmnError(work.error());
        }
    }

    /** The facts that a table reads are there for it alone and are not stored. */
    void facts(DelegateExecution execution, String decision) {
        var place = place(execution, FactsRead.by(execution.getCurrentActivityId(), decision));
        var facts = Optional.ofNullable(inHand.get().facts.get(place)).map(Deque::poll)
                .orElseThrow(() -> new IllegalStateException("The product decided nothing at " + place));
        facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
    }

    private Place place(DelegateExecution execution, String element) {
        return inHand.get().births.place(execution.getProcessInstanceId(), element);
    }

    void note(HistoryEvent event) {
        Optional.ofNullable(inHand.get()).ifPresent(it -> it.births.note(event));
    }
}
