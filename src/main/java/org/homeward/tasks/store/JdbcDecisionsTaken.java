package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what decisions said in table {@code decision_taken}. */
@Repository
class JdbcDecisionsTaken implements DecisionsTaken {

    private final JdbcClient jdbc;
    private final JsonColumn json;

    JdbcDecisionsTaken(JdbcClient jdbc, JsonColumn json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(JourneyId journey, DecisionTaken decision) {
        jdbc.sql("""
                        insert into decision_taken (journey, decision, version, taken_at, inputs, matched)
                        values (:journey, :decision, :version, :takenAt, :inputs::jsonb, :matched::jsonb)""")
                .param("journey", journey.value())
                .param("decision", decision.decision())
                .param("version", decision.version())
                .param("takenAt", Timestamp.from(decision.takenAt()))
                .param("inputs", json.write(decision.inputs()))
                .param("matched", json.write(decision.matched().stream().map(rule -> Map.of("rule", rule.rule(),
                        "description", rule.description(), "outputs", rule.outputs())).toList()))
                .update();
    }

    @Override
    public Optional<DecisionTaken> newest(JourneyId journey, String decision) {
        return jdbc.sql("""
                        select decision, version, taken_at, inputs, matched from decision_taken
                         where journey = :journey and decision = :decision order by id desc limit 1""")
                .param("journey", journey.value()).param("decision", decision)
                .query(this::decision).optional();
    }

    private DecisionTaken decision(ResultSet row, int number) throws SQLException {
        var matched = ((List<?>) json.read(row.getString("matched"))).stream().map(JdbcDecisionsTaken::rule).toList();
        return new DecisionTaken(row.getString("decision"), row.getInt("version"),
                row.getTimestamp("taken_at").toInstant(), texts(json.read(row.getString("inputs"))), matched);
    }

    private static DecisionTaken.MatchedRule rule(Object value) {
        var rule = texts(value);
        return new DecisionTaken.MatchedRule((String) rule.get("rule"), (String) rule.get("description"),
                texts(rule.get("outputs")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> texts(Object value) {
        return (Map<String, Object>) value;
    }
}
