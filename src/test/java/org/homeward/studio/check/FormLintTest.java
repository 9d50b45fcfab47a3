package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form is what its contract says, reads well and belongs to a task; and each rule finds what it is there for. */
class FormLintTest {

    private static final String FORM = """
        {"components": [
          {"type": "text", "text": "**{{personBanner}}**", "id": "Text_person"},
          {"type": "group", "label": "Home", "id": "Group_home", "components": [
            {"type": "radio", "label": "Safe?", "description": "We ask because.", "key": "safe", "id": "Field_safe",
             "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}], "validate": {"required": true}},
            {"type": "textarea", "label": "Why?", "description": "We ask because.", "key": "why", "id": "Field_why",
             "validate": {"maxLength": 50, "required": true}, "conditional": {"hide": "=safe != \\"no\\""}},
            {"type": "number", "label": "Visits", "description": "We ask because.", "key": "visits", "id": "Field_visits",
             "decimalDigits": 0, "validate": {"min": 0, "max": 4}},
            {"type": "checklist", "label": "When?", "description": "We ask because.", "key": "times", "id": "Field_times",
             "values": [{"label": "At night", "value": "night"}]},
            {"type": "datetime", "subtype": "datetime", "dateLabel": "Since?", "timeLabel": "Time", "use24h": true,
             "timeSerializingFormat": "no_timezone", "description": "We ask because.", "key": "since", "id": "Field_since"},
            {"type": "select", "label": "Who?", "description": "We ask because.", "key": "who", "id": "Field_who",
             "valuesKey": "whoOptions"},
            {"type": "textarea", "label": "Proposal", "description": "We ask because.", "key": "proposal",
             "id": "Field_proposal", "readonly": true}]}],
         "type": "default", "id": "try-out", "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
         "exporter": {"name": "Camunda Modeler", "version": "5.37.0"}, "schemaVersion": 16}""";
    private static final String CONTRACT = """
        {"form": "try-out", "answers": [
          {"name": "safe", "type": "yes-no", "label": "Safe?", "required": true, "missing": "Say whether it is safe."},
          {"name": "why", "type": "text", "label": "Why?", "maxLength": 50, "askedWhen": {"answer": "safe", "is": ["no"]},
           "requiredWhen": {"answer": "safe", "is": ["no"]}, "missing": "Say why."},
          {"name": "visits", "type": "number", "label": "Visits", "min": 0, "max": 4},
          {"name": "times", "type": "list", "label": "When?", "values": ["night"]},
          {"name": "since", "type": "date-time", "label": "Since?", "notAfter": "now"},
          {"name": "who", "type": "person-choice", "label": "Who?"},
          {"name": "proposal", "type": "shown", "label": "Proposal"}]}""";

    static List<Path> forms() {
        return paths(".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isAsItShouldBe(Path form) {
        assertThat(FormLint.findings(Models.all().form(form.toString()))).isEmpty();
    }

    @Test
    void everyFormHasAContractAndEveryContractAForm() {
        assertThat(forms()).isNotEmpty();
        assertThat(names(".form")).isEqualTo(names(".contract.json"));
    }

    @Test
    void everyFormBelongsToTheTaskOfItsName() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path model : paths(".bpmn")) {
            Pattern.compile("<(?:bpmn:)?userTask\\s[^>]*>").matcher(Files.readString(model)).results()
                .map(MatchResult::group).forEach(task -> {
                    String form = attribute(task, "camunda:formRef");
                    assertThat(task(form)).as(model + " " + task).isEqualTo(attribute(task, "id"));
                    used.add(form);
                });
        }
        assertThat(used).isEqualTo(names(".form"));
    }

    @Test
    void everyAnswerThatADecisionReadsIsAsked() throws IOException {
        Set<String> asked = Models.all().forms().stream().flatMap(file -> file.contract().questions().stream()
            .map(question -> file.name() + "." + question.name())).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("decisions"))) {
            for (Path model : files.filter(file -> file.toString().endsWith(".dmn")).toList()) {
                Pattern.compile("<description>answer: ([^\\n<]+)").matcher(Files.readString(model)).results()
                    .forEach(source -> read.addAll(List.of(source.group(1).strip().split(",\\s*"))));
            }
        }
        Set<String> forms = names(".form");
        assertThat(read).isNotEmpty().filteredOn(source -> forms.contains(source.split("[.]")[0])).isSubsetOf(asked);
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(findings(FORM, CONTRACT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "id": "try-out"                     | "id": "other"                   | the form's id
        "type": "default"                   | "type": "form"                  | type is not default
        "schemaVersion": 16                 | "schemaVersion": 17             | schemaVersion
        "7.24.0"                            | "7.22.0"                        | Camunda Platform 7.24.0
        "exporter": {                       | "exporters": {                  | no exporter
        "id": "try-out"                     | "id": "try-out", "version": 2   | nothing is known of "version"
        "id": "Field_why"                   | "id": "Field_safe"              | used twice
        "type": "textarea", "label": "Why?" | "type": "filepicker", "label": "Why?" | is a filepicker
        "key": "why"                        | "kee": "why"                    | has a key and is no field
        "key": "why"                        | "key": "why", "disabled": true  | nothing is known of "disabled"
        {{personBanner}}                    | {{person}}                      | who the person is
        "label": "Home"                     | "label": ""                     | has no heading
        "label": "Why?"                     | "label": " "                    | asks nothing
        "description": "We ask because.", "key": "why" | "description": "", "key": "why" | does not say why
        "label": "At night"                 | "label": ""                     | without words
        "key": "why"                        | "key": "whyNot"                 | do not ask the same in the same order: whyNot, why
        "label": "Why?"                     | "label": "Why not?"             | the label is another one
        "type": "radio"                     | "type": "checklist"             | safe: the kind of field
        "value": "no"                       | "value": "never"                | safe: the kind of field
        "type": "checklist"                 | "type": "radio"                 | times: the kind of field
        "value": "night"                    | "value": "nights"               | times: the kind of field
        "maxLength": 50                     | "maxLength": 51                 | why: the kind of field
        "decimalDigits": 0                  | "decimalDigits": 1              | visits: the kind of field
        "max": 4                            | "max": 5                        | visits: the kind of field
        "no_timezone"                       | "utc_offset"                    | since: the kind of field
        "valuesKey": "whoOptions"           | "valuesKey": "people"           | who: the kind of field
        "readonly": true                    | "readonly": false               | proposal: the kind of field
        "validate": {"required": true}      | "validate": {}                  | has to be answered
        "validate": {"min": 0               | "validate": {"required": true, "min": 0 | has to be answered
        =safe != \\"no\\"                   | =safe = \\"yes\\"               | not hidden exactly when
        """)
    void findsWhatIsWrongInTheForm(String right, String wrong, String finding) {
        assertThat(FORM).contains(right);
        assertThat(findings(FORM.replace(right, wrong), CONTRACT)).anyMatch(found -> found.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "form": "try-out"          | "form": "other"                  | the contract names another form
        , "missing": "Say why."    | ``                               | no sentence says
        "Say why."                 | "Say why"                        | has no full stop
        "is": ["no"]               | "is": ["never"]                  | depends on an answer that cannot be given
        "notAfter": "now"          | "notAfter": "visits"             | limited by a question that asks for no time
        "requiredWhen": {"answer": "safe", "is": ["no"]} | "required": true | needed even when it is not asked
        """)
    void findsWhatIsWrongInTheContract(String right, String wrong, String finding) {
        assertThat(CONTRACT).contains(right);
        assertThat(findings(FORM, CONTRACT.replace(right, wrong))).anyMatch(found -> found.contains(finding));
    }

    @Test
    void findsRadioButtonsThatGoOnForEver() {
        String options = Stream.of("a", "b", "c", "d", "e", "f", "g")
            .map(v -> "{\"label\": \"" + v + "\", \"value\": \"" + v + "\"}").collect(Collectors.joining(", "));
        assertThat(findings(FORM.replace("{\"label\": \"Yes\", \"value\": \"yes\"}", options), CONTRACT))
            .anyMatch(found -> found.contains("too long for radio buttons"));
    }

    private static List<String> findings(String form, String contract) {
        try {
            return FormLint.findings(
                new FormFile("try-out", new ObjectMapper().readTree(form), JsonFormContract.read(contract)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> paths(String ending) {
        return Models.all().named(ending).stream().map(Path::of).toList();
    }

    private static Set<String> names(String ending) {
        return paths(ending).stream().map(file -> file.getFileName().toString().replace(ending, ""))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String task(String form) {
        return "userTask_" + Pattern.compile("-(.)").matcher(form).replaceAll(part -> part.group(1).toUpperCase());
    }

    private static String attribute(String element, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element).results().map(part -> part.group(1))
            .findFirst().orElse("");
    }
}
