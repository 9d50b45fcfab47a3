package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Viewer;
import org.homeward.flow.BedCoverage;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the beds of the register against the hospital's messages and the rounds. */
@Repository
class JdbcBedCoverage implements BedCoverage {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String COUNTED = """
            , lies as (
              select l.ward, l.bed, s.journey from stay_location l join stay s on s.id = l.stay and s.state = 'open'
               where l.until is null and l.ward is not null and not exists (select from attendance a where a.journey = s.journey))
            , told as (
              select ward, bed from lies union select l.ward, l.bed from stay_location l where l.until > :weekAgo
              union select r.ward, b.bed from ward_round r join ward_round_bed b on b.round = r.id where r.day > :weekAgoDay)
            , counted as (
              select b.ward, b.open and b.staffed as active, t.ward is not null as told, l.ward is not null as occupied,
                     l.ward is not null and exists (select from lies here join ward_round_bed r on r.journey = here.journey
                       where here.ward = b.ward and here.bed = b.name and r.how in ('recorded', 'unchanged') and r.ended_at > :dayAgo) as reviewed
                from bed b left join told t on t.ward = b.ward and t.bed = b.name
                left join (select distinct ward, bed from lies) l on l.ward = b.ward and l.bed = b.name)
            select w.name, count(c.ward) as beds, count(*) filter (where c.told or not c.active) as known,
                   count(*) filter (where c.active and c.occupied) as occupied,
                   count(*) filter (where c.active and c.occupied and c.reviewed) as reviewed,
                   (select count(*) from lies where lies.ward = w.id
                       and not exists (select from bed b where b.ward = lies.ward and b.name = lies.bed)) as elsewhere
              from ward w left join counted c on c.ward = w.id
             where w.id in (select j.ward from visible v join journey j on j.id = v.id)
             group by w.id, w.name order by w.name""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Clock clock;

    JdbcBedCoverage(JdbcClient jdbc, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<Ward> of(Viewer viewer) {
        var now = clock.instant();
        var seen = Seen.by(viewer, policy, JourneyQuery.everybody());
        seen.values().addValue("weekAgo", Timestamp.from(now.minus(A_WEEK))).addValue("dayAgo", Timestamp.from(now.minus(A_DAY)))
                .addValue("weekAgoDay", London.day(now.minus(A_WEEK)));
        return jdbc.sql(seen.sql() + COUNTED).paramSource(seen.values()).query((row, number) -> new Ward(row.getString("name"),
                row.getInt("beds"), row.getInt("known"), row.getInt("occupied"), row.getInt("reviewed"), row.getInt("elsewhere"))).list();
    }
}
