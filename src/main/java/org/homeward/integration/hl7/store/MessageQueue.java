package org.homeward.integration.hl7.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The messages that are still to be applied, in the order in which they came. Messages about one visit never overtake
 * each other; messages about others go on while one is to be tried again. Every method joins the caller's transaction.
 */
final class MessageQueue {

    private static final long ONE_NODE_AT_A_TIME = 2575;
    private static final long MOST_BYTES_TOGETHER = 1_000_000;

    private final JdbcClient database;
    private final Seal seal;

    MessageQueue(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Whether this node may apply a message now; the right ends with the transaction. */
    boolean isMyTurn() {
        return database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", ONE_NODE_AT_A_TIME)
                .query(Boolean.class).single();
    }

    /**
     * The messages that are to be applied next, the first ones first. One that is to be tried again later holds back those
     * of its visit that came after it, and nothing else. The length of the queue makes no difference to how long it takes.
     *
     * @param most so many at most; fewer where they are large
     */
    List<Queued> next(Instant now, int most) {
        return database.sql("""
                        select * from (
                          select q.*, sum(octet_length(body)) over (order by id) - octet_length(body) as bytes_before from (
                            select id, by_profile, visit, body, body_hash, received_at, attempts from hl7_message m
                             where state = 'received' and (try_at is null or try_at <= :now)
                               and coalesce((select min(e.id) from hl7_message e
                                              where e.state = 'received' and e.try_at > :now and e.visit = m.visit), id) >= id
                             order by id limit :most) q) few
                         where bytes_before < :bytes order by id""")
                .param("now", Timestamp.from(now)).param("most", most).param("bytes", MOST_BYTES_TOGETHER)
                .query(MessageQueue::queued)
                .list();
    }

    /** A message to be judged anew, whatever has become of it; empty where its text is not kept any more. */
    Optional<Queued> find(long id) {
        return database.sql("""
                        select id, by_profile, visit, body, body_hash, received_at, attempts from hl7_message
                         where id = :id and body is not null for update""")
                .param("id", id)
                .query(MessageQueue::queued)
                .optional();
    }

    /** The messages that came between two moments and whose text is kept, in the order in which they came. */
    List<Long> cameIn(Instant from, Instant until) {
        return database.sql("""
                        select id from hl7_message
                         where received_at >= :from and received_at < :until and body is not null and state <> 'fragment' order by id""")
                .param("from", Timestamp.from(from)).param("until", Timestamp.from(until)).query(Long.class).list();
    }

    /** A message to be looked at and nothing else. */
    Optional<Queued> peek(long id) {
        return database.sql("""
                        select id, by_profile, visit, body, body_hash, received_at, attempts from hl7_message
                         where id = :id and body is not null""").param("id", id).query(MessageQueue::queued).optional();
    }

    private static Queued queued(ResultSet row, int number) throws SQLException {
        return new Queued(row.getLong("id"), Optional.ofNullable(row.getString("by_profile")),
                Optional.ofNullable(row.getString("visit")), row.getBytes("body"), row.getBytes("body_hash"),
                row.getTimestamp("received_at").toInstant(), row.getInt("attempts"));
    }

    byte[] open(Queued message) {
        return seal.open(message.sealed(), message.fingerprint());
    }

    void applied(long id, Optional<JourneyId> journey, Instant at) {
        database.sql("""
                        update hl7_message set state = 'applied', problem = null, journey = :journey, applied_at = :at
                         where id = :id""")
                .param("journey", journey.map(JourneyId::value).orElse(null)).param("at", Timestamp.from(at))
                .param("id", id).update();
    }

    void settle(long id, Envelope.State state, Optional<String> problem) {
        database.sql("update hl7_message set state = :state, problem = :problem where id = :id")
                .param("state", state.key()).param("problem", problem.orElse(null)).param("id", id).update();
    }

    void unusable(long id, Shortcoming what) {
        settle(id, Envelope.State.UNUSABLE, Optional.of(what.words()));
    }

    void tryAgain(long id, Instant at, String problem) {
        database.sql("update hl7_message set attempts = attempts + 1, try_at = :at, problem = :problem where id = :id")
                .param("at", Timestamp.from(at)).param("problem", problem).param("id", id).update();
    }

    /** Applies a message once more, for the user who asked for it. */
    void replay(long id, Optional<String> visit, String user, Instant at) {
        database.sql("""
                        update hl7_message set state = 'received', acknowledgement = 'AA', problem = null, problem_at = null,
                               problem_code = null, visit = :visit, attempts = 0, try_at = null
                         where id = :id""")
                .param("visit", visit.orElse(null)).param("id", id).update();
        noteReplay(id, user, at);
    }

    /** Lays a message aside in whose place a corrected one was taken. */
    void noteCorrected(long id, String user) {
        database.sql("""
                        update hl7_message set state = 'stored', problem = null, problem_at = null, problem_code = null,
                               replayed_by = :user where id = :id""").param("user", user).param("id", id).update();
    }

    void noteReplay(long id, String user, Instant at) {
        database.sql("update hl7_message set replayed_by = :user, replayed_at = :at where id = :id")
                .param("user", user).param("at", Timestamp.from(at)).param("id", id).update();
    }

    /** What those said that waited has had its effect by now, but for those that still wait. */
    void release(String visit, Collection<Long> stillWaiting, Optional<JourneyId> journey, Instant at) {
        database.sql("""
                        update hl7_message m set state = 'applied', problem = null, journey = :journey, applied_at = :at
                         where visit = :visit and state in ('waiting', 'stored') and m.id <> all(:waiting)
                           and (exists (select from stay_event e where e.message = m.id)
                                or exists (select from attendance_event e where e.message = m.id))""")
                .param("journey", journey.map(JourneyId::value).orElse(null)).param("at", Timestamp.from(at))
                .param("visit", visit).param("waiting", stillWaiting.toArray(Long[]::new)).update();
    }

    /** Takes the text of old messages away; what they were and what became of them stays. */
    int forgetBodies(Instant olderThan) {
        return database.sql("""
                        update hl7_message set body = null
                         where body is not null and received_at < :limit and state <> 'received'""")
                .param("limit", Timestamp.from(olderThan)).update();
    }

    /**
     * One message with its sealed text.
     *
     * @param byProfile the profile of the port on which it came, by which it is read; that of its sender where it is left out
     */
    record Queued(long id, Optional<String> byProfile, Optional<String> visit, byte[] sealed, byte[] fingerprint, Instant receivedAt,
                  int attempts) {
    }
}
