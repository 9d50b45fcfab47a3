package org.homeward.admission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.admission.Attendance;
import org.homeward.admission.Attendances;
import org.homeward.journey.JourneyId;
import org.homeward.journey.WhenClosed;
import org.homeward.stay.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps attendances in table {@code attendance}, one a journey. Whoever's attendance has closed is in no department. */
class JdbcAttendances implements Attendances, WhenClosed {

    /** Local default: some systems end the attendance first and write the admission a little later. */
    private static final Duration STILL_OUT_OF_IT = Duration.ofHours(1);
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAttendances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void open(Attendance attendance, Optional<String> ward) {
        jdbc.sql("""
                        insert into attendance (journey, facility, visit_number, ward, arrived_at, state)
                        values (:journey, :facility, :number, :ward, :arrived, 'present')""")
                .param("journey", attendance.journey().value()).param("facility", attendance.visit().facility())
                .param("number", attendance.visit().number()).param("ward", ward.orElse(null))
                .param("arrived", Timestamp.from(attendance.arrivedAt())).update();
    }

    @Override
    public List<Attendance> all(Visit visit) {
        return jdbc.sql("""
                        select * from attendance where facility = :facility and visit_number = :number
                         order by arrived_at, journey""")
                .param("facility", visit.facility()).param("number", visit.number())
                .query(JdbcAttendances::attendance).list();
    }

    @Override
    public Optional<Attendance> of(JourneyId journey) {
        return jdbc.sql("select * from attendance where journey = :journey").param("journey", journey.value())
                .query(JdbcAttendances::attendance).optional();
    }

    @Override
    public void correct(JourneyId journey, Instant arrivedAt, Optional<String> ward) {
        jdbc.sql("""
                        update attendance set arrived_at = :arrived, ward = coalesce(:ward::text, ward)
                         where journey = :journey
                           and (arrived_at <> :arrived or ward is distinct from coalesce(:ward::text, ward))""")
                .param("arrived", Timestamp.from(arrivedAt)).param("ward", ward.orElse(null))
                .param("journey", journey.value()).update();
    }

    @Override
    public void leave(JourneyId journey, Instant at) {
        jdbc.sql("""
                        update attendance set state = 'gone', left_at = :at
                         where journey = :journey and left_at is distinct from :at""")
                .param("at", Timestamp.from(at)).param("journey", journey.value()).update();
    }

    @Override
    public void reopen(JourneyId journey) {
        jdbc.sql("update attendance set state = 'present', left_at = null where journey = :journey")
                .param("journey", journey.value()).update();
    }

    @Override
    public void recordInError(JourneyId journey) {
        jdbc.sql("update attendance set state = 'recorded-in-error', left_at = null where journey = :journey")
                .param("journey", journey.value()).update();
    }

    @Override
    public void closed(JourneyId journey, String because) {
        jdbc.sql("update attendance set state = 'gone', left_at = :at where journey = :journey and state = 'present'")
                .param("at", Timestamp.from(clock.instant())).param("journey", journey.value()).update();
    }

    @Override
    public Optional<Instant> admissionOutOf(JourneyId attendance, Optional<Instant> leftAt) {
        return jdbc.sql("""
                        select min(s.admitted_at) from attendance a
                          join stay s on (s.facility, s.visit_number) = (a.facility, a.visit_number)
                           and s.state <> 'recorded-in-error' and s.admitted_at between a.arrived_at and :until
                         where a.journey = :journey
                        union all
                        select min(s.admitted_at) from attendance a join journey j on j.id = a.journey and j.matched
                          join journey o on o.person = j.person and o.matched and o.trust = j.trust and o.id <> j.id
                          join stay s on s.journey = o.id
                           and s.state <> 'recorded-in-error' and s.admitted_at between a.arrived_at and :until
                         where a.journey = :journey""")
                .param("journey", attendance.value())
                .param("until", Timestamp.from(leftAt.map(at -> at.plus(STILL_OUT_OF_IT)).orElse(NEVER))).query((row, number) -> Optional.ofNullable(row.getTimestamp(1))
                        .map(Timestamp::toInstant)).list().stream().flatMap(Optional::stream).min(Instant::compareTo);
    }

    @Override
    public List<Visit> before(JourneyId stay) {
        return jdbc.sql("""
                        select distinct a.facility, a.visit_number from attendance a join journey j on j.id = a.journey and j.matched
                          join journey o on o.person = j.person and o.matched and o.id = :stay and o.id <> j.id
                         where a.state = 'present' or a.state = 'gone' and a.arrived_at > o.opened_at - interval '2 days'""")
                .param("stay", stay.value())
                .query((row, number) -> new Visit(row.getString("facility"), row.getString("visit_number"))).list();
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        return new Attendance(new JourneyId(row.getString("journey")),
                new Visit(row.getString("facility"), row.getString("visit_number")), row.getTimestamp("arrived_at").toInstant(),
                Attendance.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.ofNullable(row.getTimestamp("left_at")).map(Timestamp::toInstant));
    }
}
