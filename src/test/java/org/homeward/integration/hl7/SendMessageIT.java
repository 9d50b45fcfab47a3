package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The command-line sender as somebody types it, with the messages that come with the product. */
@HomewardTest
class SendMessageIT {

    private static final String PROGRAM = "src/main/java/org/homeward/integration/hl7/SendMessage.java";
    private static final String EXAMPLES = "examples/hl7/";

    @Autowired
    private MessagePort port;

    @Test
    void saysInWordsWhatHomewardAnswered() throws Exception {
        var accepted = type("--now", EXAMPLES + "a08-ada-fielding-new-address.hl7", "localhost", "" + port.port());
        assertThat(accepted.words()).contains("Accepted (AA): the message is stored safely.");
        assertThat(accepted.code()).isZero();
        var unusable = type(EXAMPLES + "a01-no-visit-line.hl7", "localhost", "" + port.port());
        assertThat(unusable.words()).contains("it cannot be used (AE)", "no visit line (PV1)", "Message id: NB000105");
        assertThat(unusable.code()).isEqualTo(1);
        assertThat(type().words()).contains("Usage: SendMessage [--now] FILE [HOST PORT]");
    }

    @Test
    void aMessageSentAsNewHasANewIdAndThePresentTime() throws IOException {
        var text = SendMessage.lines(Files.readString(Path.of(EXAMPLES + "a01-ada-fielding.hl7")));
        var renewed = SendMessage.renewed(text);
        assertThat(renewed.split("\r")[0].split("\\|")[9]).isNotEqualTo("NB000101").hasSizeLessThanOrEqualTo(20);
        assertThat(renewed).doesNotContain("20260105143000");
        assertThat(renewed.split("\r")[2]).isEqualTo(text.split("\r")[2]);
    }

    @Test
    void everyExampleIsAnswered() throws IOException {
        try (var files = Files.list(Path.of(EXAMPLES)); var hospital = new Sender(port.port())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".hl7")).sorted().toList()) {
                var answer = hospital.send(SendMessage.renewed(SendMessage.lines(Files.readString(file))));
                assertThat(SendMessage.code(answer)).as(file.toString())
                        .isEqualTo(file.toString().contains("no-visit-line") ? "AE" : "AA");
            }
        }
    }

    private static Typed type(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), PROGRAM));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Typed(words, process.exitValue());
    }

    private record Typed(String words, int code) {
    }
}
