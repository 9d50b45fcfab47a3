package org.homeward.assessment.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.DataQuality;
import org.homeward.assessment.Round;
import org.homeward.assessment.Rounds;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rounds in {@code ward_round} and {@code ward_round_bed}. Who lies where follows from the location history. */
@Repository
class JdbcRounds implements Rounds {

    private static final String IN_BEDS = """
              from journey j join stay s on s.journey = j.id and s.state = 'open'
              left join stay_location l on l.stay = s.id and l.until is null
             where j.closed_at is null and j.matched
            """;

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Optional<String>> wardsInUse() {
        return jdbc.sql("select distinct l.ward" + IN_BEDS)
                .query((row, number) -> Optional.ofNullable(row.getString("ward"))).list();
    }

    @Override
    public boolean begin(Round round, Instant at) {
        return jdbc.sql("""
                        insert into ward_round (id, ward, day, half, began_at) values (:id, :ward, :day, :half, :at)
                        on conflict (id) do update set began_at = :at where ward_round.began_at is null""")
                .param("id", round.reference()).param("ward", round.ward().orElse(null)).param("day", round.day())
                .param("half", round.half().key()).param("at", Timestamp.from(at)).update() > 0;
    }

    @Override
    public List<Occupant> occupants(Optional<String> ward) {
        return jdbc.sql("select distinct j.id, l.ward, l.bed" + IN_BEDS + " and l.ward is not distinct from :ward order by l.bed, j.id")
                .param("ward", ward.orElse(null))
                .query((row, number) -> new Occupant(new JourneyId(row.getString("id")),
                        Optional.ofNullable(row.getString("ward")), Optional.ofNullable(row.getString("bed")))).list();
    }

    @Override
    public boolean isInBed(JourneyId journey) {
        return jdbc.sql("select exists (select 1" + IN_BEDS + " and j.id = :journey)").param("journey", journey.value())
                .query(Boolean.class).single();
    }

    @Override
    public void enter(Round round, Occupant occupant, Instant at) {
        jdbc.sql("insert into ward_round (id, ward, day, half) values (:id, :ward, :day, :half) on conflict (id) do nothing")
                .param("id", round.reference()).param("ward", round.ward().orElse(null)).param("day", round.day())
                .param("half", round.half().key()).update();
        jdbc.sql("""
                        insert into ward_round_bed (round, journey, bed, entered_at) values (:round, :journey, :bed, :at)
                        on conflict (round, journey) do nothing""")
                .param("round", round.reference()).param("journey", occupant.journey().value())
                .param("bed", occupant.bed().orElse(null)).param("at", Timestamp.from(at)).update();
    }

    @Override
    public void closeBefore(Round round) {
        jdbc.sql("""
                        update ward_round_bed b set how = 'missed', ended_at = :at from ward_round r
                         where r.id = b.round and b.ended_at is null and r.ward is not distinct from :ward and r.id <> :round""")
                .param("at", Timestamp.from(round.beginsAt())).param("ward", round.ward().orElse(null))
                .param("round", round.reference()).update();
    }

    @Override
    public void reviewed(JourneyId journey, Outcome how, Instant at) {
        jdbc.sql("""
                        update ward_round_bed set how = :how, ended_at = :at
                         where journey = :journey and round = (select round from ward_round_bed where journey = :journey
                                                                order by entered_at desc limit 1)""")
                .param("how", how.name().toLowerCase(Locale.ROOT)).param("at", Timestamp.from(at))
                .param("journey", journey.value()).update();
    }

    @Override
    public List<String> missing(Round round) {
        return jdbc.sql("""
                        select coalesce(b.bed, 'no bed') as bed from ward_round_bed b join journey j on j.id = b.journey
                         where b.round = :round and b.ended_at is null and j.closed_at is null order by 1""")
                .param("round", round.reference()).query(String.class).list();
    }

    @Override
    public Optional<Instant> lastReviewed(JourneyId journey) {
        return jdbc.sql("select max(ended_at) from ward_round_bed where journey = :journey and how <> 'missed'")
                .param("journey", journey.value()).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    @Override
    public void noteOverdue(JourneyId journey, Instant since, Instant at, List<DataQuality.Finding> findings) {
        findings.forEach(finding -> jdbc.sql("""
                        insert into review_overdue (journey, since, noted_at, issue, severity, owner_group)
                        values (:journey, :since, :at, :issue, :severity, :owner) on conflict do nothing""")
                .param("journey", journey.value()).param("since", Timestamp.from(since)).param("at", Timestamp.from(at))
                .param("issue", finding.issue()).param("severity", finding.severity())
                .param("owner", finding.ownerGroup()).update());
    }
}
