package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for models finds what it is for: every one has a small model that breaks it and nothing else. */
class ModelLintCanFailTest {

    private static final String FOLDER = "src/test/resources/models/";
    private static final Set<String> TASKS_IN_TABLES = Set.of("ask-person", "ask-nobody");
    private static final Surroundings AROUND = new Surroundings(Set.of("openDoor", "closeJourney"),
            Set.of("ask-person", "ask-stranger"), Map.of("ask-person", Map.of("doorIsOpen", Set.of("yes", "no"))),
            Map.of("which-door", Map.of("door", Set.of("front", "back"))), Set.of("walk-home"), Map.of(),
            Set.of("not-a-delay", "transport"),
            Map.of("task-groups", TASKS_IN_TABLES, "task-deadlines", TASKS_IN_TABLES), Set.of("door.locked"));

    @Test
    void aSoundModelBreaksNone() {
        assertThat(findings("sound")).isEmpty();
        assertThat(findings("sound-called")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aModelThatBreaksItIsFound(String rule) {
        assertThat(findings(rule)).isNotEmpty().allSatisfy(it -> assertThat(it).startsWith(rule + ": "));
    }

    @Test
    void everyBrokenModelBelongsToARule() {
        var models = RepositoryFiles.under(FOLDER).stream().map(it -> it.getFileName().toString())
                .filter(it -> it.endsWith(".bpmn")).map(it -> it.replace(".bpmn", "")).toList();
        assertThat(models).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of("sound", "sound-called"), rules().stream()).toList());
    }

    @Test
    void twoFilesOfOneNameAreFound() {
        assertThat(ModelRules.sharedNames(List.of(Path.of("processes/door/door.bpmn"), Path.of("decisions/door.dmn"))))
                .containsExactly("door is the name of more than one file");
    }

    @Test
    void anErrorOfADelegateThatNobodyCatchesIsFound() {
        assertThat(ModelRules.uncaughtErrors(List.of("throw new BpmnError(\"door.locked\");",
                "throw new BpmnError(\"door.stuck\", reason);"), AROUND.caughtErrors()))
                .containsExactly("nobody catches the error door.stuck");
    }

    private static List<String> findings(String name) {
        return ModelRules.findings(Models.process(Path.of(FOLDER + name + ".bpmn")), AROUND);
    }

    static List<String> rules() {
        return ModelRules.all().stream().map(Rule::name).toList();
    }
}
