package org.homeward.bench.bare;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineServices;

/** Something that happens to a process from outside it. */
public sealed interface Stimulus extends Step {

    /** The same, once it is known at which place the engine's ids are. */
    default Stimulus placed(Function<String, Which> seen) {
        return this;
    }

    /** @param ids the other engine's ids */
    void happen(ProcessEngineServices engine, Function<Which, String> ids);

    /** The business keys of the processes to which it happens. */
    Stream<String> keys();

    /** A process is begun. */
    record Begun(String process, String key, Map<String, Object> values) implements Stimulus {

        @Override
        public Stream<String> keys() {
            return Stream.of(key);
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            engine.getRuntimeService().createProcessInstanceByKey(process).businessKey(key).setVariables(values).execute();
        }
    }

    /** A process is told something. @param instance which one, where the key does not say it */
    record Told(String message, To to, String key, String id, Which instance, Said said) implements Stimulus {

        /**
         * What is told, and to whom alone.
         *
         * @param values      for the whole process
         * @param valuesThere for the step that hears it
         * @param where       what has to hold in the process
         * @param whereThere  what has to hold at the step that hears it
         */
        record Said(Map<String, Object> values, Map<String, Object> valuesThere, Map<String, Object> where, Map<String, Object> whereThere) { }

        /** Who hears it. */
        enum To { ALL, ONE, NEW }

        @Override
        public Stimulus placed(Function<String, Which> seen) {
            return id == null ? this : new Told(message, to, key, id, seen.apply(id), said);
        }

        @Override
        public Stream<String> keys() {
            return key == null ? Stream.of(instance.place().key()) : Stream.of(key);
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            var message = engine.getRuntimeService().createMessageCorrelation(this.message);
            unlessEmpty(said.values, message::setVariables);
            unlessEmpty(said.valuesThere, message::setVariablesToTriggeredScope);
            unlessEmpty(said.where, message::processInstanceVariablesEqual);
            unlessEmpty(said.whereThere, message::localVariablesEqual);
            if (key != null) {
                message.processInstanceBusinessKey(key);
            }
            if (instance != null) {
                message.processInstanceId(ids.apply(instance));
            }
            switch (to) {
                case ALL -> message.correlateAllWithResult();
                case ONE -> message.correlateWithResult();
                case NEW -> message.correlateStartMessage();
            }
        }

        private static void unlessEmpty(Map<String, Object> values, Consumer<Map<String, Object>> message) {
            if (!values.isEmpty()) {
                message.accept(values);
            }
        }
    }

    /** A task is done. @param byForm the way Tasklist goes */
    record Done(String id, Which task, boolean byForm, Map<String, Object> values) implements Stimulus {

        @Override
        public Stimulus placed(Function<String, Which> seen) {
            return new Done(id, seen.apply(id), byForm, values);
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(task.place().key());
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            if (byForm) {
                engine.getFormService().submitTaskForm(ids.apply(task), values);
            } else {
                engine.getTaskService().complete(ids.apply(task), values);
            }
        }
    }

    /** A task is taken, or given away. */
    record Taken(String id, Which task, boolean claimed, String user) implements Stimulus {

        @Override
        public Stimulus placed(Function<String, Which> seen) {
            return new Taken(id, seen.apply(id), claimed, user);
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(task.place().key());
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            if (claimed) {
                engine.getTaskService().claim(ids.apply(task), user);
            } else {
                engine.getTaskService().setAssignee(ids.apply(task), user);
            }
        }
    }

    /** A timer fires, or a step goes on. */
    record Fired(String id, Which job) implements Stimulus {

        @Override
        public Stimulus placed(Function<String, Which> seen) {
            return new Fired(id, seen.apply(id));
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(job.place().key());
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            engine.getManagementService().executeJob(ids.apply(job));
        }
    }

    /** A process is taken away. */
    record Deleted(String id, Which instance, String reason) implements Stimulus {

        @Override
        public Stimulus placed(Function<String, Which> seen) {
            return new Deleted(id, seen.apply(id), reason);
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(instance.place().key());
        }

        @Override
        public void happen(ProcessEngineServices engine, Function<Which, String> ids) {
            engine.getRuntimeService().deleteProcessInstance(ids.apply(instance), reason);
        }
    }
}
