package org.homeward.access.store;

import java.util.List;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.homeward.access.WhoMaySee;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcWhoMaySee implements WhoMaySee {

    private final JdbcClient database;

    JdbcWhoMaySee(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Seeing> reasons(Viewer viewer, JourneyId journey) {
        return database.sql("""
                        select s.sight || ' ' || s.kind || ' ' || s.group_id from sight s
                         where s.journey = ? and s.group_id = any (?)""")
                .params(journey.value(), viewer.keys().toArray(String[]::new)).query(String.class).list().stream()
                .map(Seeing::of).toList();
    }
}
