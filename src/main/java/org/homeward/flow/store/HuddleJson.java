package org.homeward.flow.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.homeward.flow.Huddle.Spoken;

/** Who was talked about in a huddle. Example: {@code [{"journey":"J-7K3F9Q","part":"leaves-today","said":"The transport is booked."}]}. */
final class HuddleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HuddleJson() {
    }

    static String write(List<Spoken> people) {
        try {
            return MAPPER.writeValueAsString(people.stream().map(it -> Map.of("journey", it.journey(), "part", it.part(), "said", it.said())).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words are always JSON", e);
        }
    }

    static List<Spoken> read(String json) {
        try {
            return StreamSupport.stream(MAPPER.readTree(json).spliterator(), false).map(it -> new Spoken(it.path("journey").asText(), Optional.empty(),
                    it.path("part").asText(), it.path("said").asText())).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A huddle is kept as JSON", e);
        }
    }
}
