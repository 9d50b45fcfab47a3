package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.api.Test;

/** What Camunda Modeler offers a process owner is what the product knows, and the models use it. */
class ElementTemplatesTest {

    private static final Surroundings AROUND = Models.surroundings();
    private static final List<JsonNode> TEMPLATES = RepositoryFiles.under(".camunda/element-templates").stream()
            .flatMap(ElementTemplatesTest::read).toList();

    @Test
    void offerEveryReasonForWaiting() {
        assertThat(dropDowns("waitingFor")).isNotEmpty()
                .allSatisfy(it -> assertThat(it).isEqualTo(AROUND.waitingFor()));
    }

    @Test
    void offerEveryOwner() {
        assertThat(dropDowns("owner")).isNotEmpty().allSatisfy(it -> assertThat(it).isEqualTo(WaitRules.OWNERS));
    }

    @Test
    void offerEveryStage() {
        var orNone = Stream.concat(Stream.of(""), WaitRules.STAGES.stream()).collect(Collectors.toSet());
        assertThat(dropDowns("stage")).isNotEmpty().allSatisfy(it -> assertThat(it).isEqualTo(orNone));
    }

    @Test
    void offerEveryDelegateThatATaskCalls() {
        var called = Models.processes().stream().flatMap(model -> model.steps("serviceTask", "sendTask").stream())
                .flatMap(task -> task.camunda("delegateExpression").stream()).collect(Collectors.toSet());
        assertThat(dropDowns("camunda:delegateExpression")).containsExactly(called);
    }

    @Test
    void areUsedByEveryTaskAndWait() {
        var known = TEMPLATES.stream().map(it -> it.path("id").asText() + " " + it.path("version").asText())
                .collect(Collectors.toSet());
        assertThat(Models.processes()).allSatisfy(model -> assertThat(
                Stream.concat(model.waits().stream(), model.steps("serviceTask", "sendTask").stream()))
                .allSatisfy(step -> assertThat(step.camunda("modelerTemplate").orElse(step.id()) + " "
                        + step.camunda("modelerTemplateVersion").orElse("")).isIn(known)));
    }

    private static List<Set<String>> dropDowns(String name) {
        return TEMPLATES.stream().flatMap(it -> nodes(it.path("properties")))
                .filter(it -> it.path("binding").path("name").asText().equals(name) && it.has("choices"))
                .map(it -> nodes(it.path("choices")).map(choice -> choice.path("value").asText())
                        .collect(Collectors.toSet())).toList();
    }

    private static Stream<JsonNode> read(Path file) {
        try {
            return nodes(new ObjectMapper().readTree(RepositoryFiles.read(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
