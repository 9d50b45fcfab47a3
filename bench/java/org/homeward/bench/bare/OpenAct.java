package org.homeward.bench.bare;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** A transaction of the product that goes on, on one thread. */
final class OpenAct {

    private final Instant at;
    private final Births births;
    private final List<Stimulus> stimuli = new ArrayList<>();
    private final Map<Place, List<OpenWork>> works = new HashMap<>();
    private final Map<Place, List<Map<String, Object>>> facts = new HashMap<>();
    private final Deque<Object> within = new ArrayDeque<>();

    private boolean followed;
    private int turn;

    OpenAct(Instant at, Births births) {
        this.at = at;
        this.births = births;
    }

    /** A delegate that is at work. */
    private static final class OpenWork {

        private final String process;
        private final String execution;
        private final List<Step> steps = new ArrayList<>();
        private String error = "";

        private OpenWork(ExecutionEntity execution) {
            this.process = execution.getProcessInstanceId();
            this.execution = execution.getId();
        }
    }

    /** Something happens from outside, or because the delegate at work wants it. */
    void begins(Stimulus stimulus) {
        steps().ifPresentOrElse(steps -> steps.add(stimulus), () -> stimuli.add(stimulus));
        within.push(stimulus);
    }

    /** @param moved false where nothing came of it */
    void ends(Stimulus stimulus, boolean moved) {
        within.remove(stimulus);
        if (!moved) {
            steps().ifPresentOrElse(steps -> steps.removeIf(it -> it == stimulus), () -> stimuli.removeIf(it -> it == stimulus));
        }
    }

    private Optional<List<Step>> steps() {
        return within.stream().filter(OpenWork.class::isInstance).findFirst().map(work -> ((OpenWork) work).steps);
    }

    void begins(ExecutionEntity execution) {
        var work = new OpenWork(execution);
        works.computeIfAbsent(births.place(work.process, execution.getCurrentActivityId()), place -> new ArrayList<>()).add(work);
        within.push(work);
    }

    /** @param error the code with which the delegate ended; empty where it ended well */
    void ends(String error) {
        ((OpenWork) within.pop()).error = error;
    }

    void note(HistoryEvent event) {
        births.note(event);
        if (event instanceof HistoricVariableUpdateEventEntity variable && within.peek() instanceof OpenWork work
                && work.process.equals(event.getProcessInstanceId())) {
            work.steps.add(Noted.of(variable, work.execution));
        }
    }

    void read(String process, String element, Map<String, Object> inputs) {
        facts.computeIfAbsent(births.place(process, element), place -> new ArrayList<>()).add(inputs);
    }

    /** The end of its transaction will be told. */
    void follow() {
        followed = true;
    }

    boolean isFollowed() {
        return followed;
    }

    /** Not where the engine was only asked something. */
    boolean isOfUse() {
        return !stimuli.isEmpty();
    }

    /** @param turn its place in the order of all that were committed */
    void committed(int turn) {
        this.turn = turn;
    }

    int turn() {
        return turn;
    }

    /** After all that were committed before it. @return empty where nothing happened to a process */
    Optional<Act> act(int phase) {
        births.commit();
        stimuli.removeIf(this::isOfNoProcess);
        if (stimuli.isEmpty()) {
            return Optional.empty();
        }
        var outside = stimuli.stream().map(this::placed).toList();
        var done = new HashMap<Place, List<Work>>();
        works.forEach((place, all) -> done.put(place, all.stream().map(work -> new Work(work.steps.stream().map(step ->
                step instanceof Stimulus stimulus ? placed(stimulus) : step).toList(), work.error)).toList()));
        var keys = new TreeSet<String>();
        Stream.of(births.keys(), done.keySet().stream().map(Place::key), outside.stream().flatMap(Stimulus::keys),
                done.values().stream().flatMap(List::stream).flatMap(Work::stimuli).flatMap(Stimulus::keys)).flatMap(all -> all).forEach(keys::add);
        return Optional.of(new Act(phase, at, keys, outside, done, facts));
    }

    /** The engine's own cleaning up, which a bare engine does not do by itself. */
    private boolean isOfNoProcess(Stimulus stimulus) {
        return stimulus instanceof Stimulus.Fired fired && births.find(fired.id()).isEmpty();
    }

    private Stimulus placed(Stimulus stimulus) {
        return stimulus.placed(id -> births.find(id).orElseThrow(() -> new IllegalStateException("Came up unseen: " + stimulus)));
    }
}
