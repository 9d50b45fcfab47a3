package org.homeward.tasks.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.homeward.tasks.Condition;

/** Reads a condition of a form contract, for example {@code {"answer": "newsScore", "above": 3}}. */
final class JsonCondition {

    private JsonCondition() {
    }

    static Condition read(String where, JsonNode json) {
        if (json.has("any")) {
            JsonFormContract.allow(where, json, Set.of("any"));
            return new Condition.Any(JsonFormContract.each(json.get("any"), node -> read(where, node)));
        }
        if (json.has("all")) {
            JsonFormContract.allow(where, json, Set.of("all"));
            return new Condition.All(JsonFormContract.each(json.get("all"), node -> read(where, node)));
        }
        JsonFormContract.allow(where, json, Set.of("answer", "is", "isNot", "above", "contains", "withinHours"));
        if (json.size() != 2) {
            throw new IllegalArgumentException(where + ": a condition names an answer and one thing about it: " + json);
        }
        String answer = JsonFormContract.text(json, "answer");
        if (json.has("is")) {
            return new Condition.Is(answer, Set.copyOf(JsonFormContract.texts(json.get("is"))));
        }
        if (json.has("isNot")) {
            return new Condition.IsNot(answer, Set.copyOf(JsonFormContract.texts(json.get("isNot"))));
        }
        if (json.has("withinHours")) {
            return new Condition.WithinHours(answer, json.get("withinHours").asInt());
        }
        return json.has("above")
            ? new Condition.Above(answer, json.get("above").asInt())
            : new Condition.Contains(answer, json.get("contains").asText());
    }
}
