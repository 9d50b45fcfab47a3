package org.homeward.integration.hl7.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.stay.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps messages in {@code hl7_message}. A message is the same as another when sender, id and body are the same,
 * because senders use their ids again. What was half a message, or could not be used before, is judged anew.
 */
final class JdbcMessageLog implements MessageLog {

    private static final String COLUMNS = """
            select id, application, facility, control_id, trigger, received_at, state, acknowledgement, problem, journey,
                   replayed_by
              from hl7_message
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Seal seal;

    JdbcMessageLog(JdbcClient database, TransactionTemplate transaction, Seal seal) {
        this.database = database;
        this.transaction = transaction;
        this.seal = seal;
    }

    @Override
    public Kept keep(Incoming message) {
        var fingerprint = Seal.fingerprint(message.body());
        var sealed = seal.close(message.body(), fingerprint);
        return transaction.execute(status -> insert(message, fingerprint, sealed)
                ? new Kept(message.answer().orElseThrow(), message.shortcoming(), true)
                : answerBefore(message, fingerprint));
    }

    @Override
    public void keepFragment(Incoming beginning) {
        var fingerprint = Seal.fingerprint(beginning.body());
        var sealed = seal.close(beginning.body(), fingerprint);
        transaction.executeWithoutResult(status -> insert(beginning, fingerprint, sealed));
    }

    @Override
    public Optional<Envelope> find(long id) {
        return transaction.execute(status -> database.sql(COLUMNS + " where id = :id").param("id", id)
                .query((row, number) -> envelope(row)).optional());
    }

    @Override
    public List<Envelope> list(Selection selection, long below, int most) {
        var chosen = selection instanceof Selection.NeedsAttention ? " and problem is not null"
                : selection instanceof Selection.InState ? " and state = :state" : "";
        var state = selection instanceof Selection.InState only ? only.state().key() : "";
        return transaction.execute(status -> database
                .sql(COLUMNS + " where id < :below" + chosen + " order by id desc limit :most")
                .param("below", below).param("most", most).param("state", state)
                .query((row, number) -> envelope(row)).list());
    }

    private boolean insert(Incoming message, byte[] fingerprint, byte[] sealed) {
        return database.sql("""
                        insert into hl7_message as known (application, facility, control_id, body_hash, trigger,
                               hl7_version, received_at, body, state, acknowledgement, problem, problem_at, problem_code,
                               by_profile, visit)
                        values (:application, :facility, :controlId, :hash, :trigger, :version, :receivedAt, :body,
                               :state, :acknowledgement, :problem, :problemAt, :problemCode, :byProfile, :visit)
                        on conflict (application, facility, control_id, body_hash) do update
                           set received_at = excluded.received_at, body = excluded.body, state = excluded.state,
                               acknowledgement = excluded.acknowledgement, problem = excluded.problem,
                               problem_at = excluded.problem_at, problem_code = excluded.problem_code,
                               by_profile = excluded.by_profile, visit = excluded.visit
                         where excluded.state <> 'fragment'
                           and (known.state = 'fragment' or known.state = 'unusable' and excluded.state <> 'unusable')""")
                .param("application", message.header().map(Header::application).orElse(""))
                .param("facility", message.header().map(Header::facility).orElse(""))
                .param("controlId", message.header().map(Header::controlId).orElse(""))
                .param("hash", fingerprint)
                .param("trigger", message.header().map(Header::trigger).orElse(""))
                .param("version", message.header().map(Header::version).orElse(""))
                .param("receivedAt", Timestamp.from(message.receivedAt()))
                .param("body", sealed)
                .param("state", message.state().key())
                .param("acknowledgement", message.answer().map(AckCode::name).orElse(null))
                .param("problem", message.shortcoming().map(Shortcoming::words).or(message::note).orElse(null))
                .param("problemAt", message.shortcoming().map(Shortcoming::position).orElse(null))
                .param("problemCode", message.shortcoming().map(Shortcoming::code).orElse(null))
                .param("byProfile", message.byProfile().orElse(null))
                .param("visit", message.visit().map(JdbcMessageLog::text).orElse(null))
                .update() == 1;
    }

    private Kept answerBefore(Incoming message, byte[] fingerprint) {
        return database.sql("""
                        select acknowledgement, problem, problem_at, problem_code from hl7_message
                         where application = :application and facility = :facility and control_id = :controlId
                           and body_hash = :hash""")
                .param("application", message.header().map(Header::application).orElse(""))
                .param("facility", message.header().map(Header::facility).orElse(""))
                .param("controlId", message.header().map(Header::controlId).orElse(""))
                .param("hash", fingerprint)
                .query((row, number) -> answer(row))
                .single();
    }

    private static Kept answer(ResultSet row) throws SQLException {
        var at = row.getString("problem_at");
        return new Kept(AckCode.valueOf(row.getString("acknowledgement")), at == null ? Optional.empty()
                : Optional.of(new Shortcoming(at, row.getInt("problem_code"), row.getString("problem"))), false);
    }

    static String text(Visit visit) {
        return visit.facility() + "|" + visit.number();
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(row.getLong("id"), row.getString("application"), row.getString("facility"),
                row.getString("control_id"), row.getString("trigger"), row.getTimestamp("received_at").toInstant(),
                Envelope.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("acknowledgement")), Optional.ofNullable(row.getString("problem")),
                Optional.ofNullable(row.getString("journey")), Optional.ofNullable(row.getString("replayed_by")));
    }
}
