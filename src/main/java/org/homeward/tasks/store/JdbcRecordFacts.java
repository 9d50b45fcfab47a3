package org.homeward.tasks.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.RecordFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the hospital's record says in table {@code hospital_fact}. */
@Repository
class JdbcRecordFacts implements RecordFacts {

    /** The form that asks these questions. */
    private static final String REVIEW = "record-daily-review";

    private final JdbcClient jdbc;
    private final JsonColumn json;

    JdbcRecordFacts(JdbcClient jdbc, JsonColumn json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional
    public int keep(JourneyId journey, Map<String, Object> facts, String source, Instant recordedAt, Instant learnedAt) {
        return facts.entrySet().stream().mapToInt(fact -> jdbc.sql("""
                        insert into hospital_fact (journey, question, value, source, recorded_at, learned_at)
                        select :journey, :question, :value::jsonb, :source, :recordedAt, :learnedAt
                         where not exists (select 1 from hospital_fact known where known.journey = :journey
                               and known.question = :question and known.source = :source
                               and known.recorded_at = :recordedAt and known.value = :value::jsonb)""")
                .param("journey", journey.value()).param("question", fact.getKey())
                .param("value", json.write(fact.getValue())).param("source", source)
                .param("recordedAt", Timestamp.from(recordedAt)).param("learnedAt", Timestamp.from(learnedAt))
                .update()).sum();
    }

    @Override
    public Map<String, Answer> newest(JourneyId journey, Collection<String> questions) {
        var byQuestion = new LinkedHashMap<String, Answer>();
        jdbc.sql("""
                        select distinct on (question) question, value, source, recorded_at from hospital_fact
                         where journey = :journey and question = any(:questions)
                         order by question, recorded_at desc, id desc""")
                .param("journey", journey.value()).param("questions", questions.toArray(String[]::new))
                .query((row, number) -> new Answer(new AnswerSource(REVIEW, row.getString("question")),
                        json.read(row.getString("value")), row.getString("source"),
                        row.getTimestamp("recorded_at").toInstant())).list()
                .forEach(fact -> byQuestion.put(fact.source().name(), fact));
        return byQuestion;
    }
}
