package org.homeward.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.fakes.ProductLists;
import org.homeward.tasks.CodeEntry;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions of a form in the order in which it asks them, read from the form itself. */
record FormFields(List<Field> fields) {

    static FormFields of(String form) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/" + form + ".form");
            var contract = new ObjectMapper().readTree(files[0].createRelative(form + ".contract.json").getInputStream());
            var fields = new ArrayList<Field>();
            collect(new ObjectMapper().readTree(files[0].getInputStream()), contract, fields);
            return new FormFields(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("Form " + form + " cannot be read", e);
        }
    }

    private static void collect(JsonNode node, JsonNode contract, List<Field> into) {
        for (var component : node.path("components")) {
            if (component.has("key") && component.has("id")) {
                into.add(new Field(component.path("key").asText(), component.path("id").asText(),
                        component.path("type").asText(), component.path("subtype").asText(),
                        component.has("valuesKey") ? codes(component.path("key").asText(), contract)
                                : StreamSupport.stream(component.path("values").spliterator(), false)
                                        .map(value -> value.path("value").asText()).toList()));
            }
            collect(component, contract, into);
        }
    }

    /** The codes of the list that the question chooses from, in its order; none where people or places are offered. */
    private static List<String> codes(String question, JsonNode contract) {
        return StreamSupport.stream(contract.path("answers").spliterator(), false)
                .filter(answer -> answer.path("name").asText().equals(question) && answer.has("list"))
                .flatMap(answer -> ProductLists.inMemory().find(answer.path("list").asText()).orElseThrow().newest()
                        .entries().stream()).map(CodeEntry::code).toList();
    }

    /** One question: its key, its element on the page, and the values to choose from where the form or a closed list says them. */
    record Field(String key, String id, String type, String subtype, List<String> values) {
    }
}
