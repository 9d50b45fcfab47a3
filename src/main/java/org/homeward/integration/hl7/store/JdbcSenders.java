package org.homeward.integration.hl7.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.Senders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from {@code hl7_message} when senders were heard, and keeps their silences in {@code feed_silence}. */
final class JdbcSenders implements Senders {

    private static final String OF_SENDER = "application = :application and (:facility = '' or facility = :facility)";

    private final JdbcClient database;

    JdbcSenders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> lastHeard(Sender sender) {
        return database.sql("select max(received_at) as at from hl7_message where " + OF_SENDER)
                .param("application", sender.application()).param("facility", facility(sender))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant)).single();
    }

    @Override
    public Optional<Long> fellSilent(Sender sender, Instant since, Instant noticedAt) {
        return database.sql("""
                        insert into feed_silence (application, facility, since, noticed_at)
                        values (:application, :facility, :since, :at)
                        on conflict (application, facility) where heard_at is null do nothing returning id""")
                .param("application", sender.application()).param("facility", facility(sender))
                .param("since", Timestamp.from(since)).param("at", Timestamp.from(noticedAt)).query(Long.class).optional();
    }

    @Override
    public void heardAgain(Sender sender, Instant heardAt) {
        database.sql("""
                        update feed_silence set heard_at = :at
                         where application = :application and facility = :facility and heard_at is null and since < :at""")
                .param("application", sender.application()).param("facility", facility(sender))
                .param("at", Timestamp.from(heardAt)).update();
    }

    @Override
    public List<Silence> silent() {
        return database.sql("""
                        select application, facility, since from feed_silence s
                         where heard_at is null and not exists (select from hl7_message m where m.application = s.application
                                 and (s.facility = '' or m.facility = s.facility) and m.received_at > s.since)
                         order by since, id""")
                .query((row, number) -> new Silence(new Sender(row.getString("application"),
                        Optional.of(row.getString("facility")).filter(name -> !name.isEmpty())),
                        row.getTimestamp("since").toInstant())).list();
    }

    private static String facility(Sender sender) {
        return sender.facility().orElse("");
    }
}
