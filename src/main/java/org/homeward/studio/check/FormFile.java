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

    /** Those that ask or show something under a key. */
    List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }
}
