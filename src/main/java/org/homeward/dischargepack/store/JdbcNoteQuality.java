package org.homeward.dischargepack.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.dischargepack.NoteItem;
import org.homeward.dischargepack.NoteQuality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts notes in table {@code discharge_note}. */
@Repository
class JdbcNoteQuality implements NoteQuality {

    private static final String COUNTS = """
            with sent as (
              select ward, understood, missing_items from discharge_note
               where sent_at >= :since and ward = any(:wards)),
            missed as (
              select ward, item, row_number() over (partition by ward order by count(*) desc, item) as place
                from sent cross join unnest(missing_items) as item group by ward, item)
            select coalesce(w.name, s.ward) as name, count(*) as sent,
                   count(*) filter (where not s.understood or cardinality(s.missing_items) > 0) as sent_back,
                   (select item from missed m where m.ward = s.ward and m.place = 1) as most_missing
              from sent s left join ward w on w.id = s.ward
             group by s.ward, w.name order by name""";

    private final JdbcClient jdbc;

    JdbcNoteQuality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OfWard> of(Collection<String> wards, Instant since) {
        return jdbc.sql(COUNTS).param("since", Timestamp.from(since)).param("wards", wards.toArray(String[]::new))
                .query((row, number) -> new OfWard(row.getString("name"), row.getInt("sent"), row.getInt("sent_back"),
                        Optional.ofNullable(row.getString("most_missing")).flatMap(NoteItem::of))).list();
    }
}
