package org.homeward.admission.store;

import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.person.Arrivals;
import org.homeward.person.HospitalIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from table {@code admission_notice} under which number people came. */
class JdbcArrivals implements Arrivals {

    private final JdbcClient jdbc;

    JdbcArrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<JourneyId> under(HospitalIdentifier number) {
        return jdbc.sql("""
                        select journey from admission_notice
                         where hospital_number_authority = :authority and hospital_number = :value order by journey""")
                .param("authority", number.authority()).param("value", number.value())
                .query((row, nr) -> new JourneyId(row.getString("journey"))).list();
    }
}
