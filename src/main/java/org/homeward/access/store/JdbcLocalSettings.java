package org.homeward.access.store;

import org.homeward.access.LocalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcLocalSettings implements LocalSettings {

    private final JdbcClient database;

    JdbcLocalSettings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean watching(String organisation) {
        return database.sql("""
                        select value from organisation_setting where organisation = ? and key = 'watch.mails'
                         order by id desc limit 1""")
                .params(organisation).query(String.class).optional().filter("yes"::equals).isPresent();
    }
}
