package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
             "timeSerializingFormat": "no_timezone", "timeInterval": 5, "description": "We ask because.", "key": "since", "id": "Field_since"},
            {"type": "select", "label": "Who?", "description": "We ask because.", "key": "who", "id": "Field_who",
             "valuesKey": "whoOptions"},
            {"type": "select", "label": "Where to?", "description": "We ask because.", "key": "place", "id": "Field_place",
             "valuesKey": "placeOptions"},
            {"type": "textfield", "label": "Which?", "description": "We ask because.", "key": "which", "id": "Field_which",
             "validate": {"maxLength": 20}, "conditional": {"hide": "=place = null"}},
            {"type": "textarea", "label": "Proposal", "description": "We ask because.", "key": "proposal",
             "id": "Field_proposal", "readonly": true},
            {"type": "checkbox", "label": "Told", "description": "We ask because.", "key": "told", "id": "Field_told"},
            {"type": "datetime", "subtype": "time", "timeLabel": "At?", "use24h": true, "timeInterval": 5,
             "description": "We ask because.", "key": "at", "id": "Field_at", "conditional": {"hide": "=told != true"}}]}],
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
          {"name": "place", "type": "code", "list": "places", "label": "Where to?"},
          {"name": "which", "type": "text", "label": "Which?", "maxLength": 20, "askedWhen": {"answer": "place", "isNot": []}},
          {"name": "proposal", "type": "shown", "label": "Proposal"},
          {"name": "told", "type": "tick", "label": "Told"},
          {"name": "at", "type": "time", "label": "At?", "askedWhen": {"answer": "told", "is": ["true"]}}]}""";

    private static final KnownLists LISTS = KnownLists.of(Models.lists().all());

    static List<Path> forms() {
        return paths(".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isAsItShouldBe(Path form) {
        assertThat(FormLint.findings(Models.all().form(form.toString()), LISTS)).isEmpty();
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
        "type": "textarea", "label": "Why?" | "type": "html", "label": "Why?" | drawn differently by each door
        "type": "textarea", "label": "Why?" | "type": "button", "label": "Why?" | buttons of their own
        "type": "textarea", "label": "Why?" | "type": "iframe", "label": "Why?" | closed to people who use a keyboard
        "type": "textarea", "label": "Why?" | "type": "image", "label": "Why?" | forms are read aloud
        "type": "textarea", "label": "Why?" | "type": "table", "label": "Why?" | stands on the person's page
        "type": "textarea", "label": "Why?" | "type": "expression", "label": "Why?" | worked out by a decision
        "maxLength": 50                     | "pattern": "x+", "maxLength": 50 | checked by the browser alone
        **{{personBanner}}**                | **{{personBanner}}** {{#if x}} | more than the name of a value
        =told != true                       | =told != \\"true\\"           | not hidden exactly when
        "type": "checkbox"                  | "type": "radio"                 | told: the kind of field
        "subtype": "time"                   | "subtype": "date"               | at: the kind of field
        "type": "textarea", "label": "Why?" | "type": "dynamiclist", "label": "Why?" | does not let anybody complete
        "key": "why"                        | "kee": "why"                    | has a key and is no field
        "key": "why"                        | "key": "why", "disabled": true  | nothing is known of "disabled"
        {{personBanner}}                    | {{person}}                      | who the person is
        "label": "Home"                     | "label": ""                     | has no heading
        "label": "Why?"                     | "label": " "                    | asks nothing
        "description": "We ask because.", "key": "why" | "description": "", "key": "why" | does not say why
        "description": "We ask because.", "key": "why" | "description": "We ask because", "key": "why" | does not end as a sentence
        "description": "We ask because.", "key": "place" | "description": "Where to ?", "key": "place" | says its question again
        "valuesKey": "placeOptions"         | "valuesKey": "places"           | place: the kind of field
        "key": "place", "id": "Field_place" | "key": "place", "id": "Field_place", "values": [{"label": "A", "value": "29"}, {"label": "B", "value": "19"}] | Field_place writes the list places down again
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
        "timeInterval": 5, "description"    | "timeInterval": 15, "description" | Field_since: Tasklist rounds a time
        "use24h": true, "timeInterval": 5   | "use24h": true                  | Field_at: Tasklist rounds a time
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
        "list": "places"           | "list": "towns"                  | place: there is no list towns
        "isNot": []                | "isNot": ["30"]                  | depends on an answer that cannot be given
        "notAfter": "now"          | "notAfter": "visits"             | limited by a question that asks for no time
        "requiredWhen": {"answer": "safe", "is": ["no"]} | "required": true | needed even when it is not asked
        """)
    void findsWhatIsWrongInTheContract(String right, String wrong, String finding) {
        assertThat(CONTRACT).contains(right);
        assertThat(findings(FORM, CONTRACT.replace(right, wrong))).anyMatch(found -> found.contains(finding));
    }

    @ParameterizedTest
    @CsvSource({"radio,6,false", "radio,7,true", "select,12,false", "select,13,true"})
    void findsAnswersThatShouldBeAList(String kind, int options, boolean tooMany) {
        String radio = "\"type\": \"radio\"";
        String yes = "{\"label\": \"Yes\", \"value\": \"yes\"}, {\"label\": \"No\", \"value\": \"no\"}";
        String many = IntStream.range(0, options).mapToObj(v -> "{\"label\": \"" + v + "\", \"value\": \"" + v + "\"}")
            .collect(Collectors.joining(", "));
        assertThat(FORM).contains(radio, yes);
        assertThat(findings(FORM.replace(radio, "\"type\": \"" + kind + "\"").replace(yes, many), CONTRACT))
            .filteredOn(found -> found.contains("answers of its own")).hasSize(tooMany ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "places", "declineReasons", "declineReason"})
    void findsOwnWordsWhereThereIsAList(String key) {
        String form = FORM.replace("\"key\": \"place\"", "\"key\": \"where\"")
            .replace("\"key\": \"which\"", "\"key\": \"" + key + "\"");
        assertThat(findings(form, CONTRACT)).anyMatch(found -> found.contains("asks for own words where there is the list"));
    }

    @Test
    void findsHelpThatNobodyReadsToTheEnd() {
        String why = "We ask because ".repeat(14) + "it matters.";
        assertThat(findings(FORM.replaceFirst("We ask because[.]", why), CONTRACT))
            .anyMatch(found -> found.contains("takes more than 200 characters to say why we ask"));
    }

    private static List<String> findings(String form, String contract) {
        try {
            return FormLint.findings(
                new FormFile("try-out", new ObjectMapper().readTree(form), JsonFormContract.read(contract)),
                new KnownLists(Map.of("places", Set.of("19", "29"), "decline-reasons", Set.of("full", "other"))));
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
