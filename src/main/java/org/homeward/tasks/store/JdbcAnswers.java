package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps answers in table {@code answer}, one row a question. */
@Repository
class JdbcAnswers implements Answers {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonColumn json;

    JdbcAnswers(JdbcClient jdbc, NamedParameterJdbcTemplate batches, JsonColumn json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public void keep(JourneyId journey, String engineTask, String form, Map<String, Object> answers, String author,
                     Instant at) {
        var rows = answers.entrySet().stream().map(answer -> new MapSqlParameterSource()
                .addValue("journey", journey.value()).addValue("task", engineTask).addValue("form", form)
                .addValue("name", answer.getKey()).addValue("value", json.write(answer.getValue()))
                .addValue("author", author).addValue("at", Timestamp.from(at))).toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into answer (journey, task, form, name, value, author, answered_at)
                values (:journey, :task, :form, :name, :value::jsonb, :author, :at)""", rows);
    }

    @Override
    public Optional<Answer> newest(JourneyId journey, Collection<AnswerSource> sources) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select form, name, value, author, answered_at from answer a
                         where journey = :journey and (form, name) in (:sources)
                           and task = (select task from answer newest
                                        where newest.journey = a.journey and newest.form = a.form
                                        order by id desc limit 1)
                         order by id desc limit 1""")
                .param("journey", journey.value())
                .param("sources", sources.stream().map(s -> new Object[] {s.task(), s.name()}).toList())
                .query(this::answer).optional();
    }

    @Override
    public Map<String, Answer> ofSheet(JourneyId journey, String form, String sheet) {
        return byName(jdbc.sql("""
                        select form, name, value, author, answered_at from answer
                         where journey = :journey and form = :form and task = :sheet order by id""")
                .param("journey", journey.value()).param("form", form).param("sheet", sheet).query(this::answer).list());
    }

    @Override
    public Map<String, Answer> ofForm(JourneyId journey, String form) {
        return byName(jdbc.sql("""
                        select form, name, value, author, answered_at from answer
                         where journey = :journey and form = :form
                           and task = (select task from answer where journey = :journey and form = :form
                                        order by id desc limit 1)
                         order by id""")
                .param("journey", journey.value()).param("form", form)
                .query(this::answer).list());
    }

    @Override
    public Map<String, Answer> toQuestions(JourneyId journey, Collection<String> names) {
        return byName(jdbc.sql("""
                        select distinct on (name) form, name, value, author, answered_at from answer
                         where journey = :journey and name = any(:names) order by name, id desc""")
                .param("journey", journey.value()).param("names", names.toArray(String[]::new)).query(this::answer).list());
    }

    @Override
    public Map<String, Answer> ofTask(String engineTask) {
        return byName(jdbc.sql("""
                        select form, name, value, author, answered_at from answer
                         where journey = (select journey from task where id = :task) and task = :task order by id""")
                .param("task", engineTask).query(this::answer).list());
    }

    private static Map<String, Answer> byName(List<Answer> answers) {
        var byName = new LinkedHashMap<String, Answer>();
        answers.forEach(answer -> byName.put(answer.source().name(), answer));
        return byName;
    }

    private Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(new AnswerSource(row.getString("form"), row.getString("name")),
                json.read(row.getString("value")), row.getString("author"),
                row.getTimestamp("answered_at").toInstant());
    }
}
