package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task, timer, message and end of the models about held care is gone through by a process test that names it. */
class EveryStepOfCareHasItsTest {

    private static final String TESTS = RepositoryFiles.under("src/test/java/org/homeward/processes").stream()
            .filter(file -> file.toString().endsWith("ProcessTest.java")).map(RepositoryFiles::read).collect(Collectors.joining());

    static Stream<FlowElement> steps() {
        return Stream.of("care-package-hold", "care-not-in-place").map(name -> Path.of("processes/carepackage", name + ".bpmn").toFile())
                .map(Bpmn::readModelFromFile).flatMap(model -> Stream.of(StartEvent.class, BoundaryEvent.class,
                        IntermediateCatchEvent.class, EndEvent.class, UserTask.class)
                        .flatMap(type -> model.getModelElementsByType(type).stream()))
                .filter(step -> !(step instanceof StartEvent start) || !start.getEventDefinitions().isEmpty()).map(FlowElement.class::cast);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isGoneThrough(FlowElement step) {
        assertThat(namedIn(step)).as(step.getId()).isTrue();
    }

    private static boolean namedIn(FlowElement step) {
        if (step instanceof UserTask) {
            var task = step.getId().replaceFirst("^userTask_", "").replaceAll("([A-Z]|[0-9]+)", "-$1").toLowerCase(Locale.ROOT);
            return TESTS.contains("\"" + task + "\"");
        }
        return List.of("hasPassed", "fires", "waitsAt").stream().anyMatch(verb -> Pattern.compile(
                "[.]" + verb + "\\([^;]*?\"" + step.getId() + "\"").matcher(TESTS).find());
    }
}
