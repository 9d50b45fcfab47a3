package org.homeward.stay.store;

import java.util.List;
import org.homeward.stay.BedRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the register in table {@code bed}. Who lies where follows from the location history; a bay that the register does
 * not know is the one that the hospital names with the bed (PV1-3.2).
 */
class JdbcBedRegister implements BedRegister {

    private final JdbcClient jdbc;

    JdbcBedRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegisteredBed> of(String ward) {
        return jdbc.sql("""
                        select b.ward, b.name, b.state, b.staffed, count(l.stay) > 0 as occupied,
                               coalesce(nullif(b.bay, ''), max(case when split_part(l.raw, '^', 3) = b.name
                                                                    then split_part(l.raw, '^', 2) end), '') as bay
                          from bed b
                          left join (stay_location l join stay s on s.id = l.stay and s.state = 'open')
                                 on l.ward = b.ward and l.bed = b.name and l.until is null
                         where b.ward = :ward group by b.ward, b.name order by 6, b.name""")
                .param("ward", ward)
                .query((row, number) -> new RegisteredBed(row.getString("ward"), row.getString("bay"), row.getString("name"),
                        State.of(row.getString("state")), row.getBoolean("staffed"), row.getBoolean("occupied"))).list();
    }

    @Override
    public void note(String ward, String bed, State state, boolean staffed) {
        jdbc.sql("""
                        update bed set state = :state, open = (:state = 'open'), staffed = :staffed
                         where ward = :ward and name = :bed""")
                .param("state", state.key()).param("staffed", staffed).param("ward", ward).param("bed", bed).update();
    }
}
