package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/run} runs the very command that the README tells a reader to run. */
class ContinuousIntegrationTest {

    private static final Pattern TEST_COMMAND = Pattern.compile("<!-- test-command -->\n```\\w*\n([^`]+)\n```");

    @TempDir
    Path place;

    @Test
    void readmeNamesOneTestCommand() {
        assertThat(TEST_COMMAND.matcher(RepositoryFiles.read("README.md")).results().map(hit -> hit.group(1)))
                .containsExactly("mvn -B verify");
    }

    /** Run for real in a folder of its own, with another README and with a browser that is only a name. */
    @Test
    void runsWhatTheReadmeSays() throws Exception {
        var answer = run("""
                <!-- test-command -->
                ```sh
                mkdir -p target/failsafe-reports
                echo 'Tests run: 2, Failures: 0, Errors: 0, Skipped: 0' > target/failsafe-reports/WayHomeBrowserTest.txt
                echo "run by the reader's command, CI=$CI"
                ```
                """);
        assertThat(answer.text()).contains("run by the reader's command, CI=true");
        assertThat(answer.code()).isZero();
    }

    @Test
    void failsWhenTheTestsFail() throws Exception {
        assertThat(run("<!-- test-command -->\n```sh\nfalse\n```\n").code()).isNotZero();
    }

    @Test
    void failsWhenNoBrowserTestRan() throws Exception {
        var answer = run("<!-- test-command -->\n```sh\ntrue\n```\n");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.text()).contains("The browser tests did not run");
    }

    @Test
    void failsWhenATestWasPassedOver() throws Exception {
        var answer = run("""
                <!-- test-command -->
                ```sh
                mkdir -p target/failsafe-reports target/surefire-reports
                echo 'Tests run: 2, Failures: 0, Errors: 0, Skipped: 0' > target/failsafe-reports/WayHomeBrowserTest.txt
                echo 'Tests run: 2, Failures: 0, Errors: 0, Skipped: 1' > target/surefire-reports/DraftTest.txt
                ```
                """);
        assertThat(answer.code()).isNotZero();
        assertThat(answer.text()).contains("Tests were passed over: target/surefire-reports/DraftTest.txt");
    }

    @Test
    void failsWhenTheReadmeHasNoCommand() throws Exception {
        var answer = run("No command here.\n");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.text()).contains("README.md has no test command");
    }

    /** On a machine that has only these programs; installing is pretended. */
    @Test
    void installsABrowserWhereThereIsNone() throws Exception {
        var programs = Files.createDirectories(place.resolve("few"));
        for (var name : List.of("bash", "awk", "id", "dirname", "grep", "env", "touch", "chmod")) {
            program(programs, name, "exec " + find(name) + " \"$@\"");
        }
        program(programs, "sudo", "while [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"");
        program(programs, "apt-get", """
                echo "apt-get $*"
                case "$*" in *install*chromium-headless-shell) touch %1$s/chromium-headless-shell; chmod 755 %1$s/chromium-headless-shell;; esac
                """.formatted(programs));
        var answer = run("<!-- test-command -->\n```sh\ntrue\n```\n", programs.toString());
        assertThat(answer.text()).containsSubsequence("apt-get update", "apt-get install", "Browser: " + programs,
                "+ true");
    }

    private record Answer(int code, String text) {
    }

    private Answer run(String readme) throws IOException, InterruptedException {
        var programs = Files.createDirectories(place.resolve("bin"));
        program(programs, "chromium", "");
        return run(readme, programs + ":" + System.getenv("PATH"));
    }

    private Answer run(String readme, String path) throws IOException, InterruptedException {
        Files.writeString(place.resolve("README.md"), readme);
        var script = Files.createDirectories(place.resolve(".ci")).resolve("run");
        Files.copy(Path.of(".ci", "run"), script);
        var builder = new ProcessBuilder(find("bash").toString(), script.toString()).redirectErrorStream(true);
        builder.environment().put("PATH", path);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private static void program(Path folder, String name, String body) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path find(String program) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).findFirst().orElseThrow();
    }
}
