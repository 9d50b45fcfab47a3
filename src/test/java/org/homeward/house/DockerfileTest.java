package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the container image promises: built apart from where it runs, not as root, in UTC, and it says how it is. */
class DockerfileTest {

    private record Instruction(String name, String rest) {
    }

    private final List<Instruction> instructions = RepositoryFiles.read("Dockerfile")
            .replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "").lines()
            .filter(line -> !line.isBlank())
            .map(line -> new Instruction(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
            .toList();

    @Test
    void readsAsInstructions() {
        assertThat(instructions).extracting(Instruction::name).isSubsetOf("FROM", "WORKDIR", "COPY", "RUN",
                "LABEL", "ENV", "USER", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT");
    }

    @Test
    void buildsWithMavenAndRunsWithoutIt() {
        assertThat(all("FROM")).containsExactly("maven:3.9-eclipse-temurin-17 AS build",
                "eclipse-temurin:17-jre AS run");
        assertThat(all("COPY")).contains("--from=build --chown=root:root /build/target/homeward.jar homeward.jar");
    }

    @Test
    void copiesOnlyWhatTheIgnoreFileLetsIn() {
        var allowed = RepositoryFiles.read(".dockerignore").lines().filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1)).toList();
        assertThat(RepositoryFiles.read(".dockerignore").lines()).contains("*");
        assertThat(all("COPY").stream().filter(copy -> !copy.startsWith("--from")).map(copy -> copy.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void runsAsNobodySpecial() {
        assertThat(all("USER")).containsExactly("10001");
        assertThat(instructions.indexOf(new Instruction("USER", "10001")))
                .isGreaterThan(instructions.lastIndexOf(new Instruction("RUN", all("RUN").get(all("RUN").size() - 1))));
    }

    @Test
    void keepsUtcAndFitsASmallMachine() {
        assertThat(String.join(" ", all("ENV"))).contains("TZ=UTC", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=",
                "-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void saysWhetherItIsWellAndListensOnBothDoors() {
        assertThat(all("HEALTHCHECK")).singleElement().asString().contains("/actuator/health/readiness", "--fail");
        assertThat(all("EXPOSE")).containsExactly("8080 2575");
        assertThat(all("ENTRYPOINT")).containsExactly("[\"java\", \"-jar\", \"homeward.jar\"]");
    }

    @Test
    void holdsNoSecretAndNoDemo() {
        assertThat(RepositoryFiles.read("Dockerfile").toLowerCase())
                .doesNotContain("password", "secret", "profiles", "zonky");
    }

    private List<String> all(String name) {
        return instructions.stream().filter(instruction -> instruction.name().equals(name))
                .map(Instruction::rest).toList();
    }
}
