package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.EmergencyDepartment;
import org.homeward.flow.JourneySummary;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.HomeFacts;
import org.homeward.person.LivingSituation;
import org.homeward.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads attendances by the same rule of sight as every list, and notes whoever is shown. */
@Repository
class JdbcEmergencyDepartment implements EmergencyDepartment {

    private static final String PRESENT = """
            with seen as (
              select s.journey as id, s.reasons, s.opened_until from seen_by_many(:keys) s
                join attendance a on a.journey = s.journey and a.state = 'present' and a.journey = coalesce(:one::text, a.journey))
            """;
    private static final String HOSPITALS = """
            (select s.trust from ward w join site s on s.id = w.site where w.id = any(:scopes)
             union select id from organisation where kind = 'hospital' and (id = any(:scopes) or hub = any(:scopes)))""";

    private final JdbcClient jdbc;
    private final OpenWaits waits;
    private final AccessPolicy policy;
    private final Persons persons;
    private final HomeFacts facts;
    private final Audit audit;

    JdbcEmergencyDepartment(JdbcClient jdbc, OpenWaits waits, AccessPolicy policy, Persons persons, HomeFacts facts,
                            Audit audit) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.policy = policy;
        this.persons = persons;
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public List<Attending> present(Viewer viewer) {
        var present = read(viewer, Optional.empty());
        if (!present.isEmpty()) {
            audit.read(viewer, "Emergency department", present.stream().map(row -> row.summary().id()).toList());
        }
        return present;
    }

    @Override
    public Optional<HomeView> home(Viewer viewer, JourneyId journey) {
        var found = read(viewer, Optional.of(journey)).stream().findFirst().map(attending -> new HomeView(attending,
                persons.of(journey).map(person -> LivingSituation.of(facts.of(person.id()),
                        attending.summary().permit()::shows))));
        found.ifPresent(view -> audit.read(viewer, "Living situation", List.of(journey)));
        return found;
    }

    private List<Attending> read(Viewer viewer, Optional<JourneyId> one) {
        var rows = jdbc.sql(PRESENT + "select a.arrived_at, " + SummaryRow.COLUMNS + SummaryRow.JOINS
                        + " join attendance a on a.journey = j.id order by a.arrived_at, j.id")
                .param("keys", viewer.keys().toArray(String[]::new)).param("one", one.map(JourneyId::value).orElse(null))
                .query((row, number) -> new Row(new SummaryRow(viewer, policy).mapRow(row, number),
                        row.getTimestamp("arrived_at").toInstant())).list().stream()
                .filter(row -> row.summary().permit().shows(Part.IDENTITY)).toList();
        var open = waits.of(rows.stream().map(row -> row.summary().id()).toList());
        return rows.stream().map(row -> new Attending(row.summary(), row.arrivedAt(),
                OpenWaits.shown(open.getOrDefault(row.summary().id(), List.of()), row.summary().permit()))).toList();
    }

    @Override
    public Endings endings(Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) filter (where j.outcome = 'went-home') as as_before,
                               count(*) filter (where j.outcome = 'went-home-with-support') as with_support,
                               count(*) filter (where j.outcome = 'admitted') as admitted,
                               count(*) filter (where j.outcome in ('left-department', 'self-discharged')) as gone
                          from attendance a join journey j on j.id = a.journey and j.closed_at is not null
                         where a.state = 'gone' and a.left_at >= :from and a.left_at < :to and j.trust in\s""" + HOSPITALS)
                .param("scopes", scopes(viewer)).param("from", begin(from)).param("to", begin(to.plusDays(1)))
                .query((row, number) -> new Endings(from, to, row.getInt("as_before"), row.getInt("with_support"),
                        row.getInt("admitted"), row.getInt("gone"))).single();
    }

    @Override
    public boolean worksThere(Viewer viewer) {
        return jdbc.sql("select exists (select from attendance where ward = any(:scopes))").param("scopes", scopes(viewer))
                .query(Boolean.class).single();
    }

    @Override
    public String changeMark() {
        return jdbc.sql("select last_value from board_change").query(String.class).single();
    }

    /** For whom the viewer works. Example: {@code northbridge-ed} of ward-staff.northbridge-ed. */
    private static String[] scopes(Viewer viewer) {
        return viewer.groups().stream().map(group -> group.substring(group.indexOf('.') + 1)).toArray(String[]::new);
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(London.ZONE).toInstant());
    }

    private record Row(JourneySummary summary, Instant arrivedAt) {
    }
}
