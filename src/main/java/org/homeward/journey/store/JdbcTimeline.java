package org.homeward.journey.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Timestamp;
import java.util.Locale;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the timeline in table {@code timeline}, which refuses updates and deletes. */
@Repository
class JdbcTimeline implements Timeline {

    private final JdbcClient jdbc;

    JdbcTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(TimelineEntry entry) {
        jdbc.sql("""
                        insert into timeline (journey, kind, happened_at, learned_at, source, by_whom, text, data)
                        values (:journey, :kind, :happenedAt, :learnedAt, :source, :byWhom, :text, :data::jsonb)""")
                .param("journey", entry.journey().value())
                .param("kind", entry.kind())
                .param("happenedAt", Timestamp.from(entry.happenedAt()))
                .param("learnedAt", Timestamp.from(entry.learnedAt()))
                .param("source", entry.source())
                .param("byWhom", entry.byWhom().orElse(null))
                .param("text", entry.text())
                .param("data", json(entry))
                .update();
    }

    /** Keys and values of ours alone: stages, wards, days and pathways. Example: {@code {"stage": "deciding", "pathway": ""}}. */
    private static String json(TimelineEntry entry) {
        var values = JsonNodeFactory.instance.objectNode();
        entry.stands().forEach((part, value) -> values.put(part.name().toLowerCase(Locale.ROOT), value));
        return values.toString();
    }
}
