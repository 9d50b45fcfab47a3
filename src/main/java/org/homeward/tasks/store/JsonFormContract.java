package org.homeward.tasks.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;
import org.homeward.tasks.TimeLimits;

/**
 * Reads the contract that lies beside a form. It is strict: a word it does not know is an error that names the form and
 * the question, because a misspelt rule would silently be none. Example of one question:
 * {@code {"name": "nightNeed", "type": "choice", "values": ["none", "waking"], "label": "Help at night?"}}.
 */
public final class JsonFormContract {

    private static final ObjectReader READER = new ObjectMapper().reader()
        .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int MOST_ROWS = 20;
    private static final Set<String> COMMON =
        Set.of("name", "type", "label", "missing", "askedWhen", "required", "requiredWhen");

    private JsonFormContract() {
    }

    public static FormContract read(InputStream json) {
        try {
            return contract(READER.readTree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no form contract: " + e.getMessage(), e);
        }
    }

    public static FormContract read(String json) {
        try {
            return contract(READER.readTree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no form contract: " + e.getMessage(), e);
        }
    }

    private static FormContract contract(JsonNode json) {
        allow("contract", json, Set.of("form", "answers", "routes"));
        String form = text(json, "form");
        return new FormContract(form,
            each(json.path("answers"), node -> question(form + "." + node.path("name").asText(), node)),
            each(json.path("routes"), node -> {
                allow(form + " routes", node, Set.of("answer", "as"));
                return new FormContract.Route(text(node, "answer"), node.path("as").asText(text(node, "answer")));
            }));
    }

    private static Question question(String where, JsonNode json) {
        String label = text(json, "label");
        Condition needed = json.has("requiredWhen") ? JsonCondition.read(where, json.get("requiredWhen"))
            : json.path("required").asBoolean() ? new Condition.Always() : new Condition.Never();
        Condition asked = json.has("askedWhen")
            ? JsonCondition.read(where, json.get("askedWhen")) : new Condition.Always();
        return new Question(text(json, "name"), type(where, json), label,
            json.path("missing").asText("Answer “" + label + "”."), asked, needed);
    }

    private static AnswerType type(String where, JsonNode json) {
        String type = text(json, "type");
        allow(where, json, COMMON, switch (type) {
            case "choice" -> Set.of("values");
            case "list" -> Set.of("values", "alone");
            case "text" -> Set.of("maxLength");
            case "number" -> Set.of("min", "max");
            case "date", "date-time" -> Set.of("notBefore", "notAfter");
            case "rows" -> Set.of("answers", "most");
            case "code" -> Set.of("list");
            default -> Set.of();
        });
        return switch (type) {
            case "yes-no" -> new AnswerType.OneOf(AnswerType.YES_OR_NO);
            case "scale" -> new AnswerType.OneOf(AnswerType.SCALE);
            case "choice" -> new AnswerType.OneOf(texts(json.path("values")));
            case "list" -> new AnswerType.SeveralOf(texts(json.path("values")), Set.copyOf(texts(json.path("alone"))));
            case "text" -> new AnswerType.Text(json.path("maxLength").asInt(AnswerType.LONGEST_TEXT));
            case "number" -> new AnswerType.Count(json.required("min").asInt(), json.required("max").asInt());
            case "date" -> new AnswerType.Day(limits(json));
            case "date-time" -> new AnswerType.Moment(limits(json));
            case "time" -> new AnswerType.TimeOfDay();
            case "tick" -> new AnswerType.Tick();
            case "rows" -> new AnswerType.Rows(
                each(json.path("answers"), node -> question(where + "." + node.path("name").asText(), node)),
                json.path("most").asInt(MOST_ROWS));
            case "person-choice", "organisation" -> new AnswerType.OneOffered();
            case "code" -> new AnswerType.Code(text(json, "list"));
            case "shown" -> new AnswerType.Shown();
            default -> throw new IllegalArgumentException(where + ": no such type of answer: " + type);
        };
    }

    private static TimeLimits limits(JsonNode json) {
        return new TimeLimits(Optional.ofNullable(json.path("notBefore").textValue()),
            Optional.ofNullable(json.path("notAfter").textValue()));
    }

    static String text(JsonNode json, String field) {
        return json.required(field).asText();
    }

    static List<String> texts(JsonNode array) {
        return each(array, JsonNode::asText);
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        if (!array.isArray() && !array.isMissingNode()) {
            throw new IllegalArgumentException("Not a list: " + array);
        }
        List<T> result = new ArrayList<>();
        array.forEach(node -> result.add(read.apply(node)));
        return result;
    }

    @SafeVarargs
    static void allow(String where, JsonNode json, Set<String>... allowed) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (List.of(allowed).stream().noneMatch(set -> set.contains(name))) {
                throw new IllegalArgumentException(where + ": nothing is known of \"" + name + "\"");
            }
        }
    }
}
