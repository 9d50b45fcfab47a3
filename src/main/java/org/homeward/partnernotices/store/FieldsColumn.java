package org.homeward.partnernotices.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.partnernotices.NoticeField;

/** Writes and reads the lines of a notice. Example: {@code [{"name": "Ward", "value": "Ward 7B", "part": "place"}]}. */
final class FieldsColumn {

    private static final TypeReference<List<Map<String, String>>> LINES = new TypeReference<>() {
    };

    private final ObjectMapper mapper = new ObjectMapper();

    String write(List<NoticeField> fields) {
        try {
            return mapper.writeValueAsString(fields.stream().map(field -> Map.of("name", field.name(), "value", field.value(),
                    "part", field.part().key())).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice could not be written as JSON", e);
        }
    }

    List<NoticeField> read(String json) {
        try {
            return mapper.readValue(json, LINES).stream()
                    .map(line -> new NoticeField(line.get("name"), line.get("value"), Part.of(line.get("part")))).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice could not be read as JSON", e);
        }
    }
}
