package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what decisions said in table {@code decision_taken}; column {@code asking} is one for tables asked together. */
@Repository
class JdbcDecisionsTaken implements DecisionsTaken {

    private static final String COLUMNS =
            "select asking, decision, version, taken_at, inputs, matched, labels, what_if from decision_taken ";

    private final JdbcClient jdbc;
    private final JsonColumn json;
    private final DecisionRow row;

    JdbcDecisionsTaken(JdbcClient jdbc, JsonColumn json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new DecisionRow(json);
    }

    @Override
    public void keep(JourneyId journey, List<DecisionTaken> together) {
        var asking = UUID.randomUUID();
        together.forEach(decision -> jdbc.sql("""
                        insert into decision_taken
                            (journey, asking, decision, version, taken_at, inputs, matched, labels, what_if)
                        values (:journey, :asking, :decision, :version, :takenAt, :inputs::jsonb, :matched::jsonb,
                                :labels::jsonb, :whatIf::jsonb)""")
                .param("journey", journey.value())
                .param("asking", asking)
                .param("decision", decision.decision())
                .param("version", decision.version())
                .param("takenAt", Timestamp.from(decision.takenAt()))
                .param("inputs", json.write(decision.inputs()))
                .param("matched", json.write(decision.matched().stream().map(DecisionRow::written).toList()))
                .param("labels", json.write(decision.labels()))
                .param("whatIf", json.write(decision.whatIfs().stream().map(DecisionRow::written).toList()))
                .update());
    }

    @Override
    public Optional<DecisionTaken> newest(JourneyId journey, String decision) {
        return jdbc.sql(COLUMNS + "where journey = :journey and decision = :decision order by id desc limit 1")
                .param("journey", journey.value()).param("decision", decision)
                .query(row::decision).optional();
    }

    @Override
    public List<List<DecisionTaken>> askings(JourneyId journey, String decision, int most) {
        var askings = new LinkedHashMap<String, List<DecisionTaken>>();
        jdbc.sql("""
                        with asked as (select id, asking from decision_taken
                                        where journey = :journey and decision = :decision order by id desc limit :most)
                        select d.* from asked a join decision_taken d on d.id = a.id
                            or (d.asking = a.asking and d.journey = :journey)
                         order by a.id desc, d.id""")
                .param("journey", journey.value()).param("decision", decision).param("most", most)
                .query((ResultSet found, int number) -> askings.computeIfAbsent(key(found), it -> new ArrayList<>())
                        .add(row.decision(found, number))).list();
        return List.copyOf(askings.values());
    }

    /** What was kept before tables were kept together stands alone. */
    private static String key(ResultSet found) throws SQLException {
        var asking = found.getString("asking");
        return asking == null ? "alone " + found.getLong("id") : asking;
    }

    /** One row of the table in plain words. */
    private record DecisionRow(JsonColumn json) {

        private DecisionTaken decision(ResultSet row, int number) throws SQLException {
            return new DecisionTaken(row.getString("decision"), row.getInt("version"),
                    row.getTimestamp("taken_at").toInstant(), map(json.read(row.getString("inputs"))),
                    list(row.getString("matched")).stream().map(DecisionRow::rule).toList(),
                    DecisionRow.<String>map(json.read(row.getString("labels"))),
                    list(row.getString("what_if")).stream().map(DecisionRow::whatIf).toList());
        }

        private List<?> list(String column) {
            return (List<?>) json.read(column);
        }

        private static Map<String, Object> written(DecisionTaken.MatchedRule rule) {
            return Map.of("rule", rule.rule(), "description", rule.description(), "outputs", rule.outputs(), "reads",
                    rule.reads());
        }

        private static Map<String, Object> written(DecisionTaken.WhatIf whatIf) {
            return Map.of("fact", whatIf.fact(), "value", whatIf.value(), "words", whatIf.words(), "outputs",
                    whatIf.outputs());
        }

        private static DecisionTaken.MatchedRule rule(Object value) {
            Map<String, Object> rule = map(value);
            return new DecisionTaken.MatchedRule((String) rule.get("rule"), (String) rule.get("description"),
                    map(rule.get("outputs")), texts(rule.get("reads")));
        }

        private static DecisionTaken.WhatIf whatIf(Object value) {
            Map<String, Object> whatIf = map(value);
            return new DecisionTaken.WhatIf((String) whatIf.get("fact"), whatIf.get("value"),
                    (String) whatIf.get("words"), map(whatIf.get("outputs")));
        }

        @SuppressWarnings("unchecked")
        private static List<String> texts(Object value) {
            return value == null ? List.of() : (List<String>) value;
        }

        @SuppressWarnings("unchecked")
        private static <T> Map<String, T> map(Object value) {
            return (Map<String, T>) value;
        }
    }
}
