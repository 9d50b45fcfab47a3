package org.homeward.duties.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.homeward.duties.HousingAnswers;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps in table {@code housing_answer} what authorities have told, each once. */
@Repository
class JdbcHousingAnswers implements HousingAnswers {

    private final JdbcClient jdbc;

    JdbcHousingAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(JourneyId journey, String authority, String reference, Instant answeredAt, Instant toldAt) {
        return jdbc.sql("""
                        insert into housing_answer (journey, authority, reference, answered_at, told_at)
                        values (:journey, :authority, :reference, :answered, :told) on conflict do nothing""")
                .param("journey", journey.value()).param("authority", authority).param("reference", reference)
                .param("answered", Timestamp.from(answeredAt)).param("told", Timestamp.from(toldAt)).update() > 0;
    }
}
