package org.homeward.access.store;

import org.homeward.access.Sight;
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
    public Sight sight(Viewer viewer, JourneyId journey) {
        return database.sql("""
                        select case max(case sight when 'full' then 2 else 1 end) when 2 then 'FULL'
                               when 1 then 'ANONYMOUS' else 'NONE' end
                          from sight where journey = ? and group_id = any (?)""")
                .params(journey.value(), viewer.groups().toArray(String[]::new))
                .query((row, number) -> Sight.valueOf(row.getString(1))).single();
    }
}
