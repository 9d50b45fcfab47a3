package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process model keeps the house style and finds what it is wired to. */
class ModelLintTest {

    private static final Surroundings AROUND = Models.surroundings();

    @ParameterizedTest
    @MethodSource("files")
    void keepsEveryRule(Path file) {
        assertThat(ModelRules.findings(Models.process(file), AROUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWellFormedBpmn(Path file) {
        assertThatCode(() -> Bpmn.readModelFromFile(file.toFile())).doesNotThrowAnyException();
    }

    @Test
    void eachNameStandsOnce() {
        assertThat(ModelRules.sharedNames(Stream.of("processes", "decisions")
                .flatMap(folder -> RepositoryFiles.under(folder).stream()).toList())).isEmpty();
    }

    @Test
    void everyErrorThatADelegateThrowsIsCaught() {
        var sources = RepositoryFiles.under("src/main/java").stream().map(RepositoryFiles::read).toList();
        assertThat(ModelRules.uncaughtErrors(sources, AROUND.caughtErrors())).isEmpty();
    }

    @Test
    void thereAreModelsToHold() {
        assertThat(files()).isNotEmpty();
    }

    static List<Path> files() {
        return Models.all().named(".bpmn").stream().map(Path::of).toList();
    }
}
