package org.homeward.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.homeward.tasks.WaitState;
import org.homeward.tasks.WaitStateCatalogue;
import org.springframework.stereotype.Component;

/** Tells our tables what the newest models say about each wait, so that a better sentence is shown to everybody at once. */
@Component
class WaitStates {

    private final WaitStateCatalogue catalogue;

    WaitStates(WaitStateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void read(ModelSet models) {
        var states = new ArrayList<WaitState>();
        models.files().forEach((name, file) -> {
            if (name.endsWith(".bpmn")) {
                states.addAll(of(file));
            }
        });
        catalogue.replace(states);
    }

    private static List<WaitState> of(byte[] file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return model.getModelElementsByType(FlowNode.class).stream()
                .flatMap(node -> state(process.getId(), node).stream()).toList();
    }

    private static Optional<WaitState> state(String process, FlowNode node) {
        return property(node, "waitingFor").map(key -> new WaitState(process, node.getId(), node.getName(), key,
                property(node, "owner").orElse("hospital"), property(node, "unblock").orElse(""), paragraph(node, 0), paragraph(node, 1),
                node instanceof UserTask ? Optional.of(TaskName.of(node.getId())) : Optional.empty()));
    }

    /** The documentation of a task says why it exists and, after an empty line, what happens with the answer. */
    private static String paragraph(FlowNode node, int number) {
        return node.getDocumentations().stream().flatMap(text -> Arrays.stream(text.getTextContent().split("\\R\\s*\\R")))
                .map(String::strip).skip(number).findFirst().orElse("");
    }

    private static Optional<String> property(FlowNode node, String name) {
        return Optional.ofNullable(node.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue()).findFirst();
    }
}
