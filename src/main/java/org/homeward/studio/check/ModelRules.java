package org.homeward.studio.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a process model is held to. */
final class ModelRules {

    private static final Pattern THROWN = Pattern.compile("new BpmnError\\(\\s*\"([^\"]+)\"");

    private ModelRules() {
    }

    static List<Rule> all() {
        return Stream.of(HeaderRules.all(), NameRules.all(), FlowRules.all(), TaskRules.all(), WaitRules.all(),
                WiringRules.all(), VariableRules.all(), CallRules.all()).flatMap(List::stream).toList();
    }

    static List<String> findings(ProcessModel model, Surroundings around) {
        return all().stream().flatMap(rule -> rule.findings(model, around).stream()).toList();
    }

    /** Process, decision and form files are known by their basename alone, so each name stands once. */
    static List<String> sharedNames(Collection<Path> files) {
        return files.stream().map(Path::getFileName).map(Path::toString)
                .filter(name -> name.matches(".*\\.(bpmn|dmn|form)")).map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .filter(it -> it.getValue() > 1).map(Map.Entry::getKey)
                .map(name -> name + " is the name of more than one file").sorted().toList();
    }

    /** Every error that a delegate throws leads to a person: some model catches its code. */
    static List<String> uncaughtErrors(Collection<String> sources, Set<String> caught) {
        return sources.stream().flatMap(source -> THROWN.matcher(source).results()).map(it -> it.group(1))
                .filter(code -> !caught.contains(code)).map(code -> "nobody catches the error " + code).distinct().toList();
    }
}
