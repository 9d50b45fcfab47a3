package org.homeward.carepackage.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.carepackage.PackageTypes;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the version of the closed list {@code package-types} that counts today. */
class JdbcPackageTypes implements PackageTypes {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPackageTypes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> today() {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select e.code, e.label from code_list_entry e
                         where e.list = 'package-types' and (e.valid_to is null or e.valid_to >= :today)
                           and e.version = (select max(v.number) from code_list_version v
                                             where v.list = e.list and v.valid_from <= :today)
                         order by e.position""")
                .param("today", London.day(clock.instant()))
                .query((row, number) -> names.put(row.getString("code"), row.getString("label"))).list();
        return names;
    }
}
