package org.homeward.links.store;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.links.AnswerLink;
import org.homeward.links.AnswerLink.State;
import org.homeward.links.AnswerLinks;
import org.homeward.links.LinkCode;
import org.homeward.links.LinkToAsk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps links in table {@code answer_link} and their codes in {@code answer_link_code}. */
class JdbcAnswerLinks implements AnswerLinks {

    private final JdbcClient jdbc;

    JdbcAnswerLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean wasAsked(LinkToAsk asked) {
        return jdbc.sql("select exists (select from answer_link where purpose = :purpose and occasion = :occasion and address = :address)")
                .param("purpose", asked.purpose()).param("occasion", asked.occasion()).param("address", asked.address())
                .query(Boolean.class).single();
    }

    @Override
    public void keep(AnswerLink link, byte[] fingerprint) {
        var asked = link.asked();
        jdbc.sql("""
                        insert into answer_link (id, fingerprint, purpose, subject, occasion, team, address, helpers, journey, made_at,
                                                 expires_at, state)
                        values (:id, :fingerprint, :purpose, :subject, :occasion, :team, :address, :helpers, :journey, :made, :expires,
                                'open')""")
                .param("id", link.id()).param("fingerprint", fingerprint).param("purpose", asked.purpose())
                .param("subject", asked.subject()).param("occasion", asked.occasion()).param("team", asked.team())
                .param("address", asked.address()).param("helpers", asked.helpers())
                .param("journey", asked.journey().map(JourneyId::value).orElse(null)).param("made", Timestamp.from(link.madeAt()))
                .param("expires", Timestamp.from(asked.expiresAt())).update();
    }

    @Override
    public void withdraw(String purpose, String subject, Instant at) {
        jdbc.sql("""
                        update answer_link set state = 'withdrawn', closed_at = :at
                         where purpose = :purpose and subject = :subject and state = 'open'""")
                .param("purpose", purpose).param("subject", subject).param("at", Timestamp.from(at)).update();
    }

    @Override
    public Optional<AnswerLink> find(byte[] fingerprint) {
        return jdbc.sql("select * from answer_link where fingerprint = ?").param(fingerprint).query(JdbcAnswerLinks::link).optional();
    }

    @Override
    public Optional<AnswerLink> take(byte[] fingerprint) {
        return jdbc.sql("select * from answer_link where fingerprint = ? for update").param(fingerprint)
                .query(JdbcAnswerLinks::link).optional();
    }

    @Override
    public void used(UUID link, Instant at) {
        jdbc.sql("update answer_link set state = 'used', closed_at = :at where id = :id and state = 'open'")
                .param("at", Timestamp.from(at)).param("id", link).update();
    }

    @Override
    public void keepCode(UUID link, byte[] hash, Instant sentAt) {
        jdbc.sql("""
                        insert into answer_link_code (link, number, hash, sent_at)
                        select :link, coalesce(max(number), 0) + 1, :hash, :at from answer_link_code where link = :link""")
                .param("link", link).param("hash", hash).param("at", Timestamp.from(sentAt)).update();
    }

    @Override
    public Optional<LinkCode> newestCode(UUID link) {
        return jdbc.sql("select number, sent_at, tries from answer_link_code where link = ? order by number desc limit 1").param(link)
                .query((row, number) -> new LinkCode(row.getInt("number"), row.getTimestamp("sent_at").toInstant(),
                        row.getInt("tries"))).optional();
    }

    @Override
    public int codesSince(UUID link, Instant since) {
        return jdbc.sql("select count(*) from answer_link_code where link = :link and sent_at > :since")
                .param("link", link).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    @Override
    public boolean isNewestCode(UUID link, byte[] hash) {
        return jdbc.sql("select hash from answer_link_code where link = ? order by number desc limit 1").param(link)
                .query((row, number) -> row.getBytes("hash")).optional().filter(kept -> MessageDigest.isEqual(kept, hash)).isPresent();
    }

    @Override
    public void countTry(UUID link, int number) {
        jdbc.sql("update answer_link_code set tries = tries + 1 where link = :link and number = :number")
                .param("link", link).param("number", number).update();
    }

    private static AnswerLink link(ResultSet row, int number) throws SQLException {
        var asked = new LinkToAsk(row.getString("purpose"), row.getString("subject"), row.getString("occasion"), row.getString("team"),
                row.getString("address"), row.getString("helpers"), Optional.ofNullable(row.getString("journey")).map(JourneyId::new),
                row.getTimestamp("expires_at").toInstant());
        return new AnswerLink(row.getObject("id", UUID.class), asked, row.getTimestamp("made_at").toInstant(),
                State.of(row.getString("state")), Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }
}
