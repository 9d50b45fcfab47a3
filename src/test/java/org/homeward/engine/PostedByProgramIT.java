package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("A form posted by a program")
class PostedByProgramIT {

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @DisplayName("that cannot be taken is refused in a sentence, and the task stays")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{                                                                  | The answers cannot be read",
            "[]                                                                 | The answers cannot be read",
            "{\"variables\":[]}                                                 | The answers cannot be read",
            "{\"variables\":{\"newsScore\":3}}                                  | The answers cannot be read",
            "{\"variables\":null}                                               | Give the latest NEWS2 score",
            "{\"variables\":{\"newsScore\":null}}                               | Give the latest NEWS2 score",
            "{\"variables\":{\"newsScore\":{\"value\":null,\"type\":\"Null\"}}} | Give the latest NEWS2 score",
            "{\"variables\":{\"newsScore\":{\"value\":\"abc\",\"type\":\"Integer\"}}} | a whole number from 0 to 20",
            "{\"variables\":{\"newsScore\":{\"value\":\"1x\",\"type\":\"Nope\"}}} | a whole number from 0 to 20",
            "{\"variables\":{\"newsScore\":{\"value\":{\"a\":[1]}}}}            | a whole number from 0 to 20",
            "{\"variables\":{\"newsScore\":{\"value\":1e300}}}                  | a whole number from 0 to 20",
            "{\"variables\":{\"operationKind\":{\"value\":\"[\",\"type\":\"Json\"}}} | choose from: none",
            "{\"variables\":{\"expectedDischargeDate\":{\"value\":\"2026-99-99\",\"type\":\"Date\"}}} | give a day, for example",
            "{\"variables\":{\"shoeSize\":{\"value\":9}}}                       | this form does not ask for it"})
    void isRefused(String form, String sentence) throws Exception {
        var traveller = scenarios.admit(Somebody.verified());
        var task = traveller.task("record-daily-review").getId();
        for (var door : new String[] {"submit-form", "complete"}) {
            var answer = post(task, door, form);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains(sentence).doesNotContain("Exception");
        }
        assertThat(traveller.task("record-daily-review").getId()).isEqualTo(task);
    }

    private HttpResponse<String> post(String task, String door, String form) throws IOException, InterruptedException {
        var nina = Base64.getEncoder().encodeToString("nina.ward:Going-Home-2026".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/task/" + task + "/" + door))
                .header("Content-Type", "application/json").header("Authorization", "Basic " + nina)
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
