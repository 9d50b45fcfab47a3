package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.homeward.access.AuditAlert;
import org.homeward.access.AuditEntry;
import org.homeward.access.AuditQuery;
import org.homeward.access.AuditTrail;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the audit, after having chained what still waits. */
final class JdbcAuditTrail implements AuditTrail {

    private static final String OF_THEIRS = """
            exists (select from journey j where j.id = any(%s)
                       and (j.trust = any(:organisations::text[]) or j.hub = any(:organisations::text[]) or j.council = any(:organisations::text[])))""";
    private static final int ROWS_AT_A_TIME = 1000;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate oneByOne;
    private final TransactionTemplate transaction;
    private final ChainAudit chain;
    private final AuditFacts facts;
    private final AuditKeys keys;

    JdbcAuditTrail(DataSource source, TransactionTemplate transaction, ChainAudit chain, AuditKeys keys) {
        var streaming = new JdbcTemplate(source);
        streaming.setFetchSize(ROWS_AT_A_TIME);
        this.oneByOne = new NamedParameterJdbcTemplate(streaming);
        this.database = JdbcClient.create(source);
        this.transaction = transaction;
        this.chain = chain;
        this.facts = new AuditFacts(database);
        this.keys = keys;
    }

    @Override
    public List<AuditEntry> find(AuditQuery query, long before, int most) {
        chain.chainAll();
        var conditions = conditions(query);
        return database.sql("select * from audit_entry e where e.seq < :before and " + conditions.sql()
                        + " order by e.seq desc limit :most")
                .paramSource(conditions.values().addValue("before", before).addValue("most", most))
                .query((row, number) -> AuditChain.entry(row)).list();
    }

    @Override
    public void each(AuditQuery query, Consumer<AuditEntry> row) {
        chain.chainAll();
        var conditions = conditions(query);
        transaction.executeWithoutResult(status -> oneByOne.query("select * from audit_entry e where " + conditions.sql()
                + " order by e.seq", conditions.values(), (ResultSet found) -> row.accept(AuditChain.entry(found))));
    }

    private AuditConditions conditions(AuditQuery query) {
        var conditions = new AuditConditions();
        conditions.add(theirs(), "organisations",
                query.organisations().toArray(String[]::new));
        query.journey().ifPresent(journey -> {
            var journeys = facts.journeysOfThePersonOn(journey.value());
            var numbers = facts.whoIsOn(journeys).values();
            conditions.add("(e.journeys && :journeys::text[] or e.persons && :persons::text[])", "journeys",
                    journeys.toArray(String[]::new));
            conditions.values().addValue("persons", keys.all().stream()
                    .flatMap(key -> numbers.stream().map(key::person)).distinct().toArray(String[]::new));
        });
        query.who().ifPresent(who -> conditions.add("e.who = :who", "who", who));
        query.from().ifPresent(from -> conditions.add("e.at >= :from", "from", Timestamp.from(from)));
        query.until().ifPresent(until -> conditions.add("e.at < :until", "until", Timestamp.from(until)));
        query.action().ifPresent(action -> conditions.add("(e.action = :action or starts_with(e.action, :action || '.'))",
                "action", action));
        query.purpose().ifPresent(purpose -> conditions.add("split_part(e.purpose, ':', 1) = :purpose", "purpose",
                purpose));
        return conditions;
    }

    @Override
    public boolean isOf(JourneyId journey, Set<String> organisations) {
        return database.sql("select " + OF_THEIRS.formatted("array[:journey]::text[]")).param("journey", journey.value())
                .param("organisations", organisations.toArray(String[]::new)).query(Boolean.class).single();
    }

    @Override
    public Set<String> organisationsOf(Set<String> groups) {
        var scopes = groups.stream().map(group -> group.substring(group.indexOf('.') + 1)).collect(Collectors.toSet());
        return new LinkedHashSet<>(facts.organisationsOf(scopes).values());
    }

    @Override
    public List<AuditAlert> toLookAt(Set<String> organisations, int most) {
        return database.sql("select a.* from audit_alert a join audit_entry e on e.seq = a.seq where a.looked_at is null and "
                        + theirs() + " order by a.id desc limit :most")
                .param("organisations", organisations.toArray(String[]::new)).param("most", most)
                .query(JdbcAuditTrail::alert).list();
    }

    @Override
    public boolean lookedAt(long alert, Set<String> organisations, String byWhom, AuditAlert.Outcome outcome, Instant at) {
        return database.sql("""
                        update audit_alert a set looked_by = :who, looked_at = :at, outcome = :outcome from audit_entry e
                         where a.id = :id and a.looked_at is null and e.seq = a.seq and\s""" + theirs())
                .param("who", byWhom).param("at", Timestamp.from(at)).param("outcome", outcome.words()).param("id", alert)
                .param("organisations", organisations.toArray(String[]::new)).update() == 1;
    }

    @Override
    public Optional<LastCheck> lastCheck() {
        return database.sql("select at, rows, broken, finding from audit_check order by id desc limit 1")
                .query((row, number) -> new LastCheck(row.getTimestamp("at").toInstant(), row.getLong("rows"),
                        row.getLong("broken"), row.getString("finding"))).optional();
    }

    private static String theirs() {
        return "(e.organisations && :organisations::text[] or " + OF_THEIRS.formatted("e.journeys") + ")";
    }

    private static AuditAlert alert(ResultSet row, int number) throws SQLException {
        return new AuditAlert(row.getLong("id"), AuditAlert.Kind.of(row.getString("kind")), row.getString("who"),
                Optional.of(row.getString("journey")).filter(id -> !id.isEmpty()).map(JourneyId::new),
                row.getTimestamp("at").toInstant(), row.getInt("people"), row.getLong("seq"));
    }
}
