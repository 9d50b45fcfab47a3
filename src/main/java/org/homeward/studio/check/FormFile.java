package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.homeward.tasks.FormContract;

/** One form as it lies in processes/, with its contract beside it. */
record FormFile(String name, JsonNode form, FormContract contract) {

    /** All components, those inside groups included, in the order in which a person meets them. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(form, found);
        return found;
    }

    /** Those that ask or show something, lists that grow among them and without the questions of their rows. */
    List<JsonNode> fields() {
        List<JsonNode> found = new ArrayList<>();
        collectFields(form, found);
        return found;
    }

    /** Under which name a component is answered; a list that grows calls it its path. */
    static String key(JsonNode component) {
        return component.path(isRows(component) ? "path" : "key").asText();
    }

    private static boolean isRows(JsonNode component) {
        return component.path("type").asText().equals("dynamiclist");
    }

    private static void collectFields(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key") || isRows(component)) {
                found.add(component);
            } else {
                collectFields(component, found);
            }
        }
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }
}
