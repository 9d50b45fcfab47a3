package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every task, timer, message and end of the models about held care, leaving, the weeks after it and delays is gone through by a process test:
 * one that lets the timer fire, finds the step passed in the engine's history of that very process, or names the task.
 */
class EveryStepHasItsTest {

    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) = \"([^\"]*)\"");
    private static final Pattern PASSED = Pattern.compile("[.]hasPassed\\(([^,]+), ([^;]*?)\\)");
    private static final Pattern FIRED = Pattern.compile("(?:fires|comes)\\((\"?\\w+\"?)");
    private static final Pattern WORD = Pattern.compile("\"?\\w+\"?");
    private static final Pattern TASK = Pattern.compile("\"([a-z0-9-]+)\"");

    private static final Set<String> GONE_THROUGH = new HashSet<>();

    static {
        RepositoryFiles.under("src/test/java/org/homeward/processes").stream()
                .filter(file -> !file.getFileName().toString().startsWith("Every")).map(RepositoryFiles::read)
                .forEach(EveryStepHasItsTest::read);
    }

    static Stream<String> steps() {
        var heldCare = Stream.of("care-package-hold", "care-not-in-place").map(name -> Path.of("processes/carepackage", name + ".bpmn"));
        var wayHome = Stream.of("journey", "discharge", "recovery", "flow").flatMap(area -> RepositoryFiles.under("processes/" + area).stream())
                .filter(file -> file.toString().endsWith(".bpmn"));
        return Stream.concat(heldCare, wayHome).map(file -> Bpmn.readModelFromFile(file.toFile())).flatMap(EveryStepHasItsTest::steps);
    }

    private static Stream<String> steps(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next().getId();
        var steps = Stream.of(StartEvent.class, BoundaryEvent.class, IntermediateCatchEvent.class, EndEvent.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .filter(step -> !(step instanceof StartEvent start) || !start.getEventDefinitions().isEmpty())
                .map(FlowElement.class::cast).map(step -> process + " " + step.getId());
        var tasks = model.getModelElementsByType(UserTask.class).stream().map(task -> process + " " + task.getId());
        return Stream.concat(steps, tasks);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isGoneThrough(String step) {
        var element = step.substring(step.indexOf(' ') + 1);
        var task = element.replaceFirst("^userTask_", "").replaceAll("([A-Z]|[0-9]+)", "-$1").toLowerCase(Locale.ROOT);
        assertThat(GONE_THROUGH).as(step).containsAnyOf(step, element.startsWith("userTask_") ? task : element);
    }

    private static void read(String test) {
        var constants = CONSTANT.matcher(test).results().collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
        PASSED.matcher(test).results().forEach(call -> WORD.matcher(call.group(2)).results()
                .forEach(step -> GONE_THROUGH.add(meant(call.group(1), constants) + " " + meant(step.group(), constants))));
        FIRED.matcher(test).results().forEach(call -> GONE_THROUGH.add(meant(call.group(1), constants)));
        TASK.matcher(test).results().forEach(task -> GONE_THROUGH.add(task.group(1)));
    }

    private static String meant(String word, Map<String, String> constants) {
        return word.startsWith("\"") ? word.replace("\"", "") : constants.getOrDefault(word, word);
    }
}
