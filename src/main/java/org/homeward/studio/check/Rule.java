package org.homeward.studio.check;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One thing that every process model keeps.
 *
 * @param name  kebab-case; {@code src/test/resources/models/<name>.bpmn} is a model that breaks it
 * @param check answers a sentence for each place where the model breaks it
 */
record Rule(String name, BiFunction<ProcessModel, Surroundings, Stream<String>> check) {

    List<String> findings(ProcessModel model, Surroundings surroundings) {
        return check.apply(model, surroundings).map(it -> name + ": " + it).toList();
    }
}
