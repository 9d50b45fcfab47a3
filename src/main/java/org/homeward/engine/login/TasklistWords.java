package org.homeward.engine.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Has Tasklist say a few things in words that caseworkers use, above all what stands before the sentence when answers
 * are refused. Everything else stays as it comes with Tasklist, whose file of words can only be replaced whole.
 */
@RestController
class TasklistWords {

    private static final String ORIGINAL = "META-INF/resources/webjars/camunda/app/tasklist/locales/en.json";
    private static final Map<String, String> OURS = Map.of(
            "COMPLETE_ERROR", "Your answers were not taken",
            "COMPLETE_OK", "The task is done.",
            "CLAIM_OK", "The task is yours.",
            "CLAIM_ERROR", "The task could not be taken. Somebody else may have taken it.",
            "UNCLAIM_ERROR", "The task could not be put back.",
            "BANNER_CE_EOL_TEXT", "");

    private final byte[] words;

    TasklistWords(ObjectMapper json) {
        this.words = merged(json);
    }

    @GetMapping(path = "/camunda/app/tasklist/locales/en.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] english() {
        return words;
    }

    private static byte[] merged(ObjectMapper json) {
        try (var original = new ClassPathResource(ORIGINAL).getInputStream()) {
            var all = json.readTree(original);
            OURS.forEach(((ObjectNode) all.required("labels"))::put);
            return json.writeValueAsBytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Tasklist's own words are not where they were", e);
        }
    }
}
