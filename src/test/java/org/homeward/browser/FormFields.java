package org.homeward.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions of a form in the order in which it asks them, read from the form itself. */
record FormFields(List<Field> fields) {

    static FormFields of(String form) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/" + form + ".form");
            var fields = new ArrayList<Field>();
            collect(new ObjectMapper().readTree(files[0].getInputStream()), fields);
            return new FormFields(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("Form " + form + " cannot be read", e);
        }
    }

    private static void collect(JsonNode node, List<Field> into) {
        for (var component : node.path("components")) {
            if (component.has("key") && component.has("id")) {
                into.add(new Field(component.path("key").asText(), component.path("id").asText(),
                        component.path("type").asText(), component.path("subtype").asText(),
                        StreamSupport.stream(component.path("values").spliterator(), false)
                                .map(value -> value.path("value").asText()).toList()));
            }
            collect(component, into);
        }
    }

    /** One question: its key, its element on the page, and the values to choose from where they stand in the form. */
    record Field(String key, String id, String type, String subtype, List<String> values) {
    }
}
