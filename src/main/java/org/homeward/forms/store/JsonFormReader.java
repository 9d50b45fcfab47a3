package org.homeward.forms.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.forms.Component;
import org.homeward.forms.FieldRules;
import org.homeward.forms.FormReader;
import org.homeward.forms.TaskForm;

/** Reads forms written as JSON, schema version 16, every component that Tasklist draws. */
@org.springframework.stereotype.Component
public class JsonFormReader implements FormReader {

    private static final int ROWS_AT_FIRST = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public TaskForm read(byte[] schema) {
        try {
            var form = JSON.readTree(schema);
            return new TaskForm(form.path("id").asText(), each(form.path("components"), JsonFormReader::component));
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no form: " + e.getMessage(), e);
        }
    }

    private static Component component(JsonNode json) {
        var id = json.path("id").asText();
        var hidden = feel(json.path("conditional").path("hide"));
        return switch (json.path("type").asText()) {
            case "text" -> new Component.Words(id, hidden, json.path("text").asText());
            case "html" -> new Component.Markup(id, hidden, json.path("content").asText());
            case "image" -> new Component.Picture(id, hidden, json.path("source").asText(), json.path("alt").asText());
            case "iframe" -> new Component.Frame(id, hidden, label(json), json.path("url").asText());
            case "separator" -> new Component.Line(id, hidden);
            case "spacer" -> new Component.Space(id, hidden);
            case "button" -> new Component.Button(id, hidden, label(json), json.path("action").asText().equals("reset"));
            case "expression" -> new Component.Computed(id, hidden, json.path("key").asText(),
                    feel(json.path("expression")).orElse(""));
            case "table" -> new Component.Table(id, hidden, label(json), json.path("dataSource").asText(),
                    each(json.path("columns"), column -> new Component.Column(column.path("key").asText(), label(column))));
            case "group" -> new Component.Group(id, hidden, label(json), json.path("showOutline").asBoolean(),
                    each(json.path("components"), JsonFormReader::component));
            case "dynamiclist" -> new Component.Rows(id, hidden, json.path("path").asText(), label(json),
                    each(json.path("components"), JsonFormReader::component).stream().filter(Component.Field.class::isInstance)
                            .map(Component.Field.class::cast).toList(),
                    json.path("defaultRepetitions").asInt(ROWS_AT_FIRST), json.path("allowAddRemove").asBoolean(true));
            default -> field(json, id, hidden);
        };
    }

    private static Component.Field field(JsonNode json, String id, Optional<String> hidden) {
        var kind = kind(json).orElseThrow(() -> new IllegalArgumentException(
                id + " is a " + json.path("type").asText() + ", which no page draws"));
        return new Component.Field(id, hidden, json.path("key").asText(), label(json), kind,
                json.path("description").asText(), readOnly(json), !json.path("disabled").asBoolean(), options(json), rules(json),
                suggested(json.path("defaultValue")), json.path("appearance").path("prefixAdorner").asText(),
                json.path("appearance").path("suffixAdorner").asText());
    }

    private static Optional<Component.Kind> kind(JsonNode json) {
        return Optional.ofNullable(switch (json.path("type").asText()) {
            case "textfield" -> Component.Kind.TEXT;
            case "textarea" -> Component.Kind.LONG_TEXT;
            case "number" -> Component.Kind.NUMBER;
            case "checkbox" -> Component.Kind.TICK;
            case "radio" -> Component.Kind.RADIO;
            case "select" -> Component.Kind.SELECT;
            case "checklist" -> Component.Kind.CHECKLIST;
            case "taglist" -> Component.Kind.TAGS;
            case "datetime" -> switch (json.path("subtype").asText()) {
                case "time" -> Component.Kind.TIME;
                case "datetime" -> Component.Kind.DATE_TIME;
                default -> Component.Kind.DATE;
            };
            default -> null;
        });
    }

    private static Component.Truth readOnly(JsonNode json) {
        var readOnly = json.path("readonly");
        return readOnly.isTextual() ? new Component.Truth(false, feel(readOnly))
                : readOnly.asBoolean() || json.path("disabled").asBoolean() ? Component.Truth.ALWAYS : Component.Truth.NEVER;
    }

    private static Component.Options options(JsonNode json) {
        return new Component.Options(each(json.path("values"),
                option -> new Component.Option(option.path("value").asText(), option.path("label").asText())),
                Optional.ofNullable(json.path("valuesKey").textValue()), feel(json.path("valuesExpression")));
    }

    private static FieldRules rules(JsonNode json) {
        var rules = json.path("validate");
        return new FieldRules(rules.path("required").asBoolean(), number(rules.path("min")), number(rules.path("max")),
                whole(rules.path("minLength")), whole(rules.path("maxLength")),
                Optional.ofNullable(rules.path("pattern").textValue()),
                Optional.ofNullable(rules.path("validationType").textValue()).filter(kind -> !kind.equals("custom")),
                whole(json.path("decimalDigits")));
    }

    private static String label(JsonNode json) {
        return Stream.of("label", "dateLabel", "timeLabel").map(name -> json.path(name).asText())
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static Optional<Object> suggested(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(JSON.convertValue(value, Object.class));
    }

    private static Optional<String> feel(JsonNode text) {
        return Optional.ofNullable(text.textValue()).filter(expression -> expression.startsWith("="))
                .map(expression -> expression.substring(1).strip());
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() || node.isTextual() && node.asText().matches("-?\\d+(\\.\\d+)?")
                ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    private static OptionalInt whole(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        array.forEach(node -> all.add(read.apply(node)));
        return all;
    }
}
