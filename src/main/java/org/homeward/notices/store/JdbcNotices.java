package org.homeward.notices.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.access.LocalSettings;
import org.homeward.journey.JourneyId;
import org.homeward.notices.Notice;
import org.homeward.notices.Notices;
import org.homeward.notices.Outbox.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices down. Without the transaction of what a notice tells of it refuses, for it could tell of nothing. */
@Transactional(propagation = Propagation.MANDATORY)
class JdbcNotices implements Notices {

    private final JdbcClient database;
    private final LocalSettings settings;
    private final FactsColumn facts;
    private final Clock clock;

    JdbcNotices(JdbcClient database, LocalSettings settings, FactsColumn facts, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void send(Notice notice) {
        send(notice, clock.instant());
    }

    @Override
    public void send(Notice notice, Instant notBefore) {
        var held = !notice.kind().isSecurity() && notice.organisations().stream().anyMatch(settings::watching);
        var now = Timestamp.from(clock.instant());
        var said = new TreeMap<>(notice.facts());
        said.put(FactsColumn.PATH, notice.path());
        database.sql("""
                        insert into notice (id, kind, organisations, recipient, journey, about, facts, state, written_at,
                                            try_at, ended_at)
                        values (:id, :kind, :organisations, :recipient, :journey, :about, :facts::jsonb, :state, :now, :notBefore,
                                :ended)
                        on conflict (about, kind, recipient) where about is not null do nothing""")
                .param("id", UUID.randomUUID()).param("kind", notice.kind().key())
                .param("organisations", notice.organisations().toArray(String[]::new))
                .param("recipient", notice.recipient())
                .param("journey", notice.journey().map(JourneyId::value).orElse(null))
                .param("about", notice.about().orElse(null)).param("facts", facts.write(said))
                .param("state", (held ? State.WOULD_HAVE_SENT : State.WAITING).key())
                .param("now", now)
                .param("notBefore", Timestamp.from(notBefore)).param("ended", held ? now : null).update();
    }
}
