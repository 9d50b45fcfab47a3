package org.homeward.capacity.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.homeward.capacity.CareServices;
import org.homeward.carepackage.Rate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps services in table {@code care_service}. */
class JdbcCareServices implements CareServices {

    private static final int PENCE = 2;

    /** Lists come as one text each, parted by a sign that nobody can write, because reading arrays takes longer than everything else. */
    private static final String PARTED = "\u001f";
    private static final String READ = """
            select ref, council, organisation, name, kind, array_to_string(districts, chr(31)) as districts, criteria,
                   array_to_string(days, chr(31)) as days, opens, closes, array_to_string(admission_days, chr(31)) as admission_days,
                   latest_arrival, array_to_string(languages, chr(31)) as languages, care_workers,
                   array_to_string(skills, chr(31)) as skills, contract, rate_pence, rate_unit, quality, closed_because, closed_at
              from care_service""";

    private final JdbcClient jdbc;

    JdbcCareServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CareService> find(String ref) {
        return jdbc.sql(READ + " where ref = :ref").param("ref", ref).query(new Reading()).optional();
    }

    @Override
    public Optional<CareService> take(String ref) {
        return jdbc.sql(READ + " where ref = :ref for no key update").param("ref", ref).query(new Reading()).optional();
    }

    @Override
    public List<CareService> all() {
        return jdbc.sql(READ + " order by name, ref").query(new Reading()).list();
    }

    @Override
    public void keep(CareService it) {
        var rate = it.terms().rate();
        jdbc.sql("""
                        insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, opens, closes,
                               admission_days, latest_arrival, languages, care_workers, skills, contract, rate_pence, rate_unit, quality,
                               closed_because, closed_at)
                        values (:ref, :council, :organisation, :name, :kind, :districts, :criteria, :days, :opens, :closes,
                               :admissionDays, :latest, :languages, :workers, :skills, :contract, :pence, :unit, :quality,
                               :because, :closedAt)
                        on conflict (ref) do update set organisation = excluded.organisation, name = excluded.name,
                               kind = excluded.kind, districts = excluded.districts, criteria = excluded.criteria, days = excluded.days,
                               opens = excluded.opens, closes = excluded.closes, admission_days = excluded.admission_days,
                               latest_arrival = excluded.latest_arrival, languages = excluded.languages,
                               care_workers = excluded.care_workers, skills = excluded.skills, contract = excluded.contract,
                               rate_pence = excluded.rate_pence, rate_unit = excluded.rate_unit, quality = excluded.quality,
                               closed_because = excluded.closed_because, closed_at = excluded.closed_at""")
                .param("ref", it.ref()).param("council", it.council()).param("organisation", it.organisation()).param("name", it.name())
                .param("kind", it.kind()).param("districts", array(it.districts())).param("criteria", it.criteria())
                .param("days", days(it.opening().days())).param("opens", it.opening().from().orElse(null), Types.TIME)
                .param("closes", it.opening().to().orElse(null), Types.TIME).param("admissionDays", days(it.arrival().days()))
                .param("latest", it.arrival().latest().orElse(null), Types.TIME).param("languages", array(it.workers().languages()))
                .param("workers", it.workers().gender().key()).param("skills", array(it.workers().skills()))
                .param("contract", it.terms().contract().orElse(null))
                .param("pence", rate.map(Rate::amount).map(amount -> amount.movePointRight(PENCE).intValueExact()).orElse(null), Types.INTEGER)
                .param("unit", rate.map(Rate::unit).map(Rate.Unit::key).orElse(null)).param("quality", it.terms().quality().key())
                .param("because", it.closed().map(Closed::reason).orElse(null))
                .param("closedAt", it.closed().map(closed -> closed.since().atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE).update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    private static String[] days(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
    }

    /** Reads the rows of one answer. Lists that many services have in common, such as all days of the week, are read once. */
    private static final class Reading implements RowMapper<CareService> {

        private final Map<String, List<String>> lists = new HashMap<>();
        private final Map<String, Set<DayOfWeek>> days = new HashMap<>();

        @Override
        public CareService mapRow(ResultSet row, int number) throws SQLException {
            var pence = Optional.ofNullable(row.getObject("rate_pence", Integer.class));
            var unit = Optional.ofNullable(row.getString("rate_unit")).flatMap(Rate.Unit::of);
            var closedAt = Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
            var because = row.getString("closed_because");
            return new CareService(row.getString("ref"), row.getString("council"), row.getString("organisation"), row.getString("name"),
                    row.getString("kind"), list(row, "districts"), row.getString("criteria"),
                    new Opening(days(row, "days"), time(row, "opens"), time(row, "closes")),
                    new Arrival(days(row, "admission_days"), time(row, "latest_arrival")),
                    new Workers(Gender.of(row.getString("care_workers")).orElseThrow(), list(row, "languages"), list(row, "skills")),
                    new Terms(Optional.ofNullable(row.getString("contract")),
                            pence.flatMap(it -> unit.map(of -> new Rate(BigDecimal.valueOf(it, PENCE), of))),
                            Quality.of(row.getString("quality")).orElseThrow()),
                    closedAt.map(since -> new Closed(because, since)));
        }

        private List<String> list(ResultSet row, String column) throws SQLException {
            return lists.computeIfAbsent(row.getString(column), text -> text.isEmpty() ? List.of() : List.of(text.split(PARTED)));
        }

        private Set<DayOfWeek> days(ResultSet row, String column) throws SQLException {
            return days.computeIfAbsent(row.getString(column), text -> Stream.of(text.split(PARTED)).filter(name -> !name.isEmpty())
                    .map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet()));
        }

        private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalTime.class));
        }
    }
}
