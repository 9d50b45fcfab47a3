package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@HomewardTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Models that would do harm, or cannot be used, are refused in a sentence")
class BadModelsIT {

    /** It stands in every bad file, and nowhere else may it be found again. */
    private static final String MARKER = "Quetzalcoatl";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String FILE = "discharge.bpmn";
    private static final String MODEL = text("processes/discharge/discharge.bpmn");
    private static final String FORM = text("processes/discharge/confirm-leaving.form");
    private static final String TABLE = text("decisions/discharge/discharge-outcome.dmn");

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService repository;

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("an entity that reads a file", FILE, doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">"), "a DOCTYPE is not allowed"),
                bad("entities that grow", FILE, doctype("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;\">"),
                        "a DOCTYPE is not allowed"),
                bad("a file that is too large", FILE, MODEL + "<!--" + "x".repeat(1_000_000) + "-->", "larger than 1 MB"),
                bad("more than may be sent", FILE, MODEL + "<!--" + "x".repeat(8_000_000) + "-->", "may be sent at once"),
                bad("a zip file", FILE, "PK\u0003\u0004" + MARKER, "is not plain XML"),
                bad("a zip file by name", "models.zip", "PK\u0003\u0004", "A file is named plainly"),
                bad("a table that is a process", "discharge-outcome.dmn", MODEL, "not what Camunda Modeler would write"),
                bad("a process that is a table", FILE, TABLE, "does not hold one process"),
                bad("a form that is none", "confirm-leaving.form", "[]", "it is not a form"),
                bad("a contract that is none", "confirm-leaving.contract.json", "{\"answers\":[{\"name\":\"x\"}]}", "cannot be read"),
                bad("nothing", FILE, "", "is not plain XML"),
                bad("a name that leads elsewhere", "../../discharge.bpmn", MODEL, "A file is named plainly"),
                bad("a name that leads back", "processes/../discharge.bpmn", MODEL, "A file is named plainly"),
                bad("a name with a control character", "discharge\u0007.bpmn", MODEL, "A file is named plainly"),
                bad("a name in capitals", "Discharge.BPMN", MODEL, "A file is named plainly"),
                bad("settings", "application.yaml", "spring: {}", "A file is named plainly"),
                bad("a model that nobody knows", "my-own.bpmn", MODEL, "There is no my-own.bpmn in Homeward"),
                bad("a script", FILE, task("<bpmn:scriptTask id=\"x\" scriptFormat=\"juel\"><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>"), "runs code"),
                bad("a class", FILE, task("<bpmn:serviceTask id=\"x\" camunda:class=\"java.lang.Object\" />"), "runs code"),
                bad("a class in the engine's old words", FILE, task("<bpmn:serviceTask id=\"x\" xmlns:old=\"http://activiti.org/bpmn\" old:class=\"a.B\" />"), "runs code"),
                bad("a connector", FILE, task("<bpmn:serviceTask id=\"x\"><bpmn:extensionElements><camunda:connector /></bpmn:extensionElements></bpmn:serviceTask>"), "runs code"),
                bad("a listener", FILE, task("<bpmn:userTask id=\"x\"><bpmn:extensionElements><camunda:taskListener event=\"create\" expression=\"${1}\" /></bpmn:extensionElements></bpmn:userTask>"), "runs code"),
                bad("an unknown bean", FILE, task("<bpmn:serviceTask id=\"x\" camunda:delegateExpression=\"${dataSource}\" />"), "there is no delegate ${dataSource}"),
                bad("an expression in a task's name", FILE, task("<bpmn:userTask id=\"x\" name=\"${''.getClass().forName('java.lang.Runtime')}\" />"), "that a model cannot reach"),
                bad("an expression in what a task explains", FILE, task("<bpmn:userTask id=\"x\"><bpmn:documentation>See ${dataSource.url}</bpmn:documentation></bpmn:userTask>"), "that a model cannot reach"),
                bad("a condition that calls", FILE, MODEL.replaceFirst("\\$\\{toldPerson == 'yes'}", "\\${execution.setVariable('a', 'b')}"), "that a model cannot reach"),
                bad("a form that runs in the browser", "confirm-leaving.form", FORM.replaceFirst("\\{\"type\": *\"text\"", "{\"type\":\"html\",\"content\":\"<script>\"},{\"type\":\"text\"")
                        .replaceFirst("\"type\": \"text\",", "\"type\": \"html\","), "which no form uses"),
                bad("a table that runs code", "discharge-outcome.dmn", TABLE.replaceFirst("<inputExpression ", "<inputExpression expressionLanguage=\"juel\" "), "runs no code"),
                bad("a table with a loop", "discharge-outcome.dmn", TABLE.replaceFirst("<text>\"[^<]*</text>", "<text>for x in 1..99999999 return x</text>"), "more than a list of texts"),
                bad("a rule with a loop", "discharge-outcome.dmn", TABLE.replaceFirst("(?s)(<inputEntry.*?<text>)[^<]*</text>", "$1for x in 1..99999999 return x</text>"), "asks more than a table may"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isRefused(String what, String name, String content, String sentence, CapturedOutput output) {
        assertThat(content).as("the text that was to be replaced is not there").isNotEqualTo(switch (name) {
            case FILE -> MODEL;
            case "confirm-leaving.form" -> FORM;
            case "discharge-outcome.dmn" -> TABLE;
            default -> "-";
        });
        refused(SentModels.of(name, content.replace("</bpmn:definitions>", "<!-- " + MARKER + " --></bpmn:definitions>")),
                sentence, output);
    }

    @Test
    void theSameFileTwiceIsRefused(CapturedOutput output) {
        refused(SentModels.of(FILE, MODEL).and("processes/discharge/" + FILE, MODEL), "discharge.bpmn was sent twice", output);
        refused(SentModels.of(FILE, MODEL).and(FILE, MODEL + " "), "discharge.bpmn was sent twice", output);
    }

    @Test
    void tenantsAndLaterTimesAreRefused(CapturedOutput output) {
        refused(SentModels.of(FILE, MODEL + " ").with("tenant-id", "other"), "Homeward has no tenants", output);
        refused(SentModels.of(FILE, MODEL + " ").with("deployment-activation-time", "2030-01-01T00:00:00.000+0000"), "at once", output);
    }

    @Test
    void nothingIsFetchedFromElsewhere(CapturedOutput output) throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            refused(SentModels.of(FILE, MODEL.replace(HEAD, HEAD + "<!DOCTYPE bpmn:definitions SYSTEM \"" + address + "\">")),
                    "a DOCTYPE is not allowed", output);
            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private void refused(SentModels sent, String sentence, CapturedOutput output) {
        var before = repository.createDeploymentQuery().count();
        var answer = sent.by(Browser.withPassword(port, "pete.process", "Going-Home-2026"), "/engine-rest");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception", "root:", MARKER, "org.camunda");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(output.getOut()).doesNotContain(MARKER).containsAnyOf("pete.process were refused", "more than may be sent");
    }

    private static Arguments bad(String what, String name, String content, String sentence) {
        return arguments(what, name, content, sentence);
    }

    private static String doctype(String entities) {
        return MODEL.replace(HEAD, HEAD + "<!DOCTYPE x [" + entities + "]>").replaceFirst("name=\"[^\"]*\"", "name=\"&x;\"");
    }

    private static String task(String task) {
        return MODEL.replaceFirst("(<bpmn:process [^>]*>\\s*<bpmn:documentation>[^<]*</bpmn:documentation>)", "$1"
                + task.replace("$", "\\$"));
    }

    private static String text(String name) {
        try {
            return new PathMatchingResourcePatternResolver().getResource("classpath:" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
