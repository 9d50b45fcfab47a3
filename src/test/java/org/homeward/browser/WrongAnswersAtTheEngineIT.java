package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.homeward.HomewardTest;
import org.homeward.forms.FormDesk;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;
import org.homeward.tasks.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each question of each form is answered wrongly in each way that its kind allows, past the form, at the engine's own door. */
@HomewardTest
@DisplayName("A wrong answer posted straight to the engine is refused as the form would")
class WrongAnswersAtTheEngineIT {

    private static final Set<String> AREAS = Set.of("assessment", "pathway", "duties");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private FormDesk desk;
    @Autowired
    private OpenTasks tasks;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    static Stream<ShownForm> forms() {
        var ours = AREAS.stream().flatMap(area -> Arrays.stream(new File("processes/" + area).list()))
                .filter(file -> file.endsWith(".form")).map(file -> file.replace(".form", "")).collect(Collectors.toSet());
        return ShownForm.all().stream().filter(shown -> ours.contains(shown.form()))
                .collect(Collectors.toMap(ShownForm::form, shown -> shown, (one, other) -> one)).values().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("each question of the form")
    void refused(ShownForm form) {
        var task = tasks.open(form, "Wronganswer");
        var opened = tasks.form(task);
        var contract = opened.deployed().contract();
        var offered = FormAnswers.sets(FormAnswers.offered(List.of(opened)));
        var right = FormAnswers.make(form.form(), List.of(opened), clock, true);
        var wrongs = contract.questions().stream().filter(question -> right.containsKey(question.name()))
                .flatMap(question -> wrongs(question).map(wrong -> new Wrong(question.name(), wrong))).toList();
        assertThat(wrongs).as("wrong answers to " + form).isNotEmpty();

        SoftAssertions.assertSoftly(all -> wrongs.forEach(wrong -> {
            var answers = new HashMap<>(right);
            answers.put(wrong.question(), wrong.answer().orElse(null));
            var asTheForm = refusal(contract, answers, offered, wrong.question());
            asTheForm.ifPresentOrElse(refusal -> {
                var answer = post(task, answers);
                all.assertThat(answer.statusCode()).as(wrong + ": " + answer.body()).isEqualTo(400);
                all.assertThat(message(answer)).as(wrong.toString()).contains(refusal.sentence());
            }, () -> all.assertThat(isOptional(contract, wrong)).as(wrong + " is taken").isTrue());
        }));
        assertThat(tasks.stored(task)).isEmpty();
        assertThat(desk.open(task.member(), task.id())).as("the task stays").isPresent();
    }

    /** @param answer empty where the question is left unanswered */
    private record Wrong(String question, Optional<Object> answer) {
    }

    private static Stream<Optional<Object>> wrongs(Question question) {
        return Stream.concat(Stream.of(Optional.empty()), outside(question.type()).stream().map(Optional::of));
    }

    /** Values that nobody can choose or type in the form, by the kind of question. */
    private static List<Object> outside(AnswerType type) {
        if (type instanceof AnswerType.Count count) {
            return List.of(count.most() + 1, count.least() - 1, "many", 1.5);
        }
        if (type instanceof AnswerType.Text text) {
            return List.of("x".repeat(text.longest() + 1), List.of("a", "b"));
        }
        if (type instanceof AnswerType.SeveralOf) {
            return List.of(List.of("no-such-thing"), List.of(7));
        }
        if (type instanceof AnswerType.Shown) {
            return List.of();
        }
        return type instanceof AnswerType.Rows ? List.of("no row", List.of(Map.of("noSuchQuestion", "x"))) : List.of("no-such-thing", 7);
    }

    /** What the form itself would say at this question. */
    private Optional<Refusal> refusal(FormContract contract, Map<String, Object> answers, Map<String, Set<String>> offered,
                                      String question) {
        return contract.check(answers, offered, clock.instant()) instanceof FormCheck.Refused refused
                ? refused.refusals().stream().filter(each -> each.question().equals(question)).findFirst() : Optional.empty();
    }

    private static boolean isOptional(FormContract contract, Wrong wrong) {
        return wrong.answer().isEmpty() && contract.questions().stream().filter(each -> each.name().equals(wrong.question()))
                .noneMatch(each -> each.needed() instanceof Condition.Always);
    }

    private HttpResponse<String> post(OpenTasks.Open task, Map<String, Object> answers) {
        var member = Base64.getEncoder().encodeToString((task.member().userId() + ":Going-Home-2026").getBytes(StandardCharsets.UTF_8));
        var variables = new HashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(name, Collections.singletonMap("value", value)));
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/task/" + task.id()
                            + "/submit-form")).header("Content-Type", "application/json").header("Authorization", "Basic " + member)
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("variables", variables)))).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String message(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("message").asText();
        } catch (JsonProcessingException e) {
            return answer.body();
        }
    }
}
