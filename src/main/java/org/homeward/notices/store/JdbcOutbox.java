package org.homeward.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcOutbox implements Outbox {

    private static final String NOT_SHOWN = "(the link is not shown)";

    private final JdbcClient database;
    private final NoticeTexts texts;
    private final NoticeSettings settings;
    private final FactsColumn facts;
    private final boolean relay;
    private final Audit audit;

    JdbcOutbox(JdbcClient database, NoticeTexts texts, NoticeSettings settings, FactsColumn facts, boolean relay,
               Audit audit) {
        this.database = database;
        this.texts = texts;
        this.settings = settings;
        this.facts = facts;
        this.relay = relay;
        this.audit = audit;
    }

    @Override
    public Standing standing() {
        return database.sql("""
                        select count(*) filter (where state in ('waiting', 'sending')) as waiting,
                               min(written_at) filter (where state in ('waiting', 'sending')) as oldest,
                               count(*) filter (where state = 'given-up') as given_up
                          from notice where state in ('waiting', 'sending', 'given-up')""")
                .query((row, number) -> new Standing(relay, row.getInt("waiting"), instant(row, "oldest"),
                        row.getInt("given_up"))).single();
    }

    @Override
    public List<Entry> newest(int limit) {
        return database.sql("""
                        select id, kind, recipient, state, written_at, ended_at, attempts, problem, facts from notice
                         order by state = 'given-up' desc, written_at desc, id limit :limit""")
                .param("limit", limit).query(this::entry).list();
    }

    @Override
    public boolean tryAgain(Viewer who, UUID id, Instant now) {
        var again = database.sql("""
                        update notice set state = 'waiting', attempts = 0, try_at = :now, ended_at = null
                         where id = :id and state = 'given-up'""")
                .param("now", Timestamp.from(now)).param("id", id).update() == 1;
        if (again) {
            audit.did(who, "notice.triedAgain", Optional.empty(), id.toString());
        }
        return again;
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var kind = NoticeKind.of(row.getString("kind"));
        var said = facts.read(row.getString("facts"));
        if (!shows(kind)) {
            said.replace("code", "(not shown)");
        }
        return new Entry(row.getObject("id", UUID.class), kind, row.getString("recipient"),
                State.of(row.getString("state")), row.getTimestamp("written_at").toInstant(), instant(row, "ended_at"),
                row.getInt("attempts"), Optional.ofNullable(row.getString("problem")), texts.of(kind).subject(said),
                texts.of(kind).body(said, link(kind, said)));
    }

    private String link(NoticeKind kind, Map<String, String> said) {
        var shown = said.containsKey(FactsColumn.PATH) && shows(kind);
        return shown ? settings.link(said.get(FactsColumn.PATH)) : NOT_SHOWN;
    }

    private boolean shows(NoticeKind kind) {
        return !kind.opens() || settings.showSecurityLinks();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
