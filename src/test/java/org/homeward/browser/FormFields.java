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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions of a form in the order in which it asks them, read from the form itself. */
record FormFields(List<Field> fields) {

    static FormFields of(String form) {
        try {
            var file = file(form);
            var contract = new ObjectMapper().readTree(file.createRelative(form + ".contract.json").getInputStream());
            var fields = new ArrayList<Field>();
            collect(new ObjectMapper().readTree(file.getInputStream()), contract, fields);
            return new FormFields(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("Form " + form + " cannot be read", e);
        }
    }

    /** One of the product's, or one that only tests know. */
    private static Resource file(String form) throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        for (var folder : new String[] {"processes/**", "components"}) {
            var found = files.getResources("classpath*:" + folder + "/" + form + ".form");
            if (found.length > 0) {
                return found[0];
            }
        }
        throw new IOException("There is no form " + form);
    }

    private static void collect(JsonNode node, JsonNode contract, List<Field> into) {
        for (var component : node.path("components")) {
            if (component.has("key") && component.has("id")) {
                into.add(new Field(component.path("key").asText(), component.path("id").asText(),
                        component.path("type").asText(),
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
    record Field(String key, String id, String type, List<String> values) {
    }
}
