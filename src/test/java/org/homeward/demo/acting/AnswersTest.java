package org.homeward.demo.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Pathway;
import org.homeward.forms.Component;
import org.homeward.forms.Expressions;
import org.homeward.forms.TaskForm;
import org.homeward.forms.bpmn.FeelExpressions;
import org.homeward.forms.store.JsonFormReader;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Simulated people answer every task, and each form takes what they say")
class AnswersTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Expressions FEEL = new FeelExpressions();

    private final Answers answers = new Answers(FEEL, offer -> true);

    static Stream<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @Test
    void everyTaskIsDescribed() throws IOException {
        assertThat(Answers.described()).containsExactlyInAnyOrderElementsOf(forms().map(AnswersTest::name).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormTakesWhatIsSaid(Path file) throws IOException {
        var form = new JsonFormReader().read(Files.readAllBytes(file));
        var contract = contract(file);
        var shown = offered(contract);
        courses().forEach(course -> answers.to(new OpenTask("1", name(file), "team.org", "J-000000"), Optional.of(course), NOW, form, shown)
                .ifPresent(said -> assertThat(contract.check(said, choices(shown), NOW)).as(course.wayHome() + " says " + said)
                        .isInstanceOf(FormCheck.Accepted.class)));
    }

    @Test
    @DisplayName("and a question that a process owner adds stops nobody")
    void aQuestionNobodyThoughtOf() throws IOException {
        var file = Path.of("processes/recovery/visit-nurse.form");
        var added = Files.readString(file).replaceFirst("\"components\":\\s*\\[", """
                "components": [
                  {"type": "radio", "key": "dogThere", "id": "Field_dogThere", "label": "Is a dog there?", "validate": {"required": true},
                   "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]},
                  {"type": "textfield", "key": "dogName", "id": "Field_dogName", "label": "Its name", "validate": {"required": true, "maxLength": 5},
                   "conditional": {"hide": "=dogThere != \\\\"yes\\\\""}},
                  {"type": "number", "key": "cats", "id": "Field_cats", "label": "How many cats?", "validate": {"required": true, "min": 2}},
                """);
        var form = new JsonFormReader().read(added.getBytes(StandardCharsets.UTF_8));
        assertThat(said(form, "visit-nurse")).containsEntry("dogThere", "no").doesNotContainKey("dogName").containsEntry("cats", new BigDecimal(2));
    }

    private Map<String, Object> said(TaskForm form, String kind) {
        return answers.to(new OpenTask("1", kind, "team.org", "J-000000"), courses().findFirst(), NOW, form, Map.of()).orElseThrow();
    }

    /** Ready, and on the day of leaving; some have people at home, and each pathway is there. */
    private static Stream<Course> courses() {
        return IntStream.range(0, 40).mapToObj(number -> AtOnce.of(MadeCourse.of(Pathway.values()[number % 4], number % 8 < 4, number, NOW, "NB2"),
                NOW));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".form", "");
    }

    private static FormContract contract(Path form) throws IOException {
        return JsonFormContract.read(Files.newInputStream(form.resolveSibling(name(form) + ".contract.json")));
    }

    /** What the product would offer out of its tables: the code that is said is on every list. */
    private static Map<String, Object> offered(FormContract contract) {
        var shown = new LinkedHashMap<String, Object>();
        contract.questions().stream().filter(question -> !(question.type() instanceof AnswerType.OneOf)).forEach(question ->
                shown.put(question.name() + "Options", Stream.of("eastvale", "omar.ward", "1", "19", "54", "no-capacity-time", "needs-too-high",
                        "p0-no-new-support", "p1-home-single-handed", "p2-short-term-bed", "p3-new-care-home")
                        .map(value -> Map.of("value", value, "label", value + ", Consultant")).toList()));
        return shown;
    }

    private static Map<String, Set<String>> choices(Map<String, Object> shown) {
        return shown.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().replace("Options", ""), each ->
                ((List<?>) each.getValue()).stream().map(option -> String.valueOf(((Map<?, ?>) option).get("value"))).collect(Collectors.toSet())));
    }
}
