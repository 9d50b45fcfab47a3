package org.homeward.stay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was said about visits, one row a message and visit: of stays in one table, of attendances in another. */
class JdbcStayEvents implements StayEvents {

    private static final String SAME_PERSON = """
            select distinct s2.facility, s2.visit_number
              from stay s1 join journey j1 on j1.id = s1.journey and j1.matched
              join journey j2 on j2.person = j1.person and j2.matched and j2.id <> j1.id
              join stay s2 on s2.journey = j2.id and (s2.facility, s2.visit_number) <> (s1.facility, s1.visit_number)
             where s1.facility = :facility and s1.visit_number = :number
            """;

    private final JdbcClient jdbc;
    private final String table;

    /** @param table of the shape of {@code stay_event} */
    JdbcStayEvents(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    public void add(StayEvent event) {
        if (event.message() != 0) {
            sql("delete from stay_event where message = :message and facility = :facility and visit_number = :number")
                    .param("message", event.message()).param("facility", event.visit().facility())
                    .param("number", event.visit().number()).update();
        }
        var details = event.details();
        var who = details.who();
        sql("""
                        insert into stay_event (message, facility, visit_number, kind, happened_at, source, said_at, sent_at,
                               mark, learned_at, trust, ward_code, bed, place, discharge_method, destination, left_at,
                               expected_on, admission_method, nhs_number, nhs_number_status, numbers_traced, hospital_number_authority,
                               hospital_number, surname, given_name, birth_date, sex, address, postcode, gp_practice)
                        values (:message, :facility, :number, :kind, :happened, :source, :said, :sent, :mark, :learned,
                                :trust, :ward, :bed, :place, :method, :destination, :left, :expected, :admission, :nhs, :status, :traced,
                                :authority, :hospital, :surname, :given, :born, :sex, :address, :postcode, :practice)""")
                .param("message", event.message()).param("facility", event.visit().facility())
                .param("number", event.visit().number()).param("kind", key(event.kind()))
                .param("happened", Timestamp.from(event.happenedAt())).param("source", event.word().source())
                .param("said", Timestamp.from(event.word().saidAt())).param("sent", Timestamp.from(event.word().sentAt()))
                .param("mark", event.word().mark()).param("learned", Timestamp.from(event.word().learnedAt()))
                .param("trust", details.place().flatMap(Place::trust).orElse(null))
                .param("ward", details.place().flatMap(Place::wardCode).orElse(null))
                .param("bed", details.place().flatMap(Place::bed).orElse(null))
                .param("place", details.place().map(Place::raw).orElse(null))
                .param("method", details.leaving().flatMap(Leaving::method).orElse(null))
                .param("destination", details.leaving().flatMap(Leaving::destination).orElse(null))
                .param("left", details.leaving().map(Leaving::at).map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("expected", details.expectedOn().orElse(null), Types.DATE)
                .param("admission", details.admissionMethod().orElse(null))
                .param("nhs", who.flatMap(PersonIdentity::nhsNumber).orElse(null))
                .param("status", who.flatMap(PersonIdentity::nhsNumberStatus).orElse(null))
                .param("traced", who.map(PersonIdentity::numbersTraced).orElse(null), Types.BOOLEAN)
                .param("authority", who.flatMap(PersonIdentity::hospitalIdentifier).map(HospitalIdentifier::authority).orElse(null))
                .param("hospital", who.flatMap(PersonIdentity::hospitalIdentifier).map(HospitalIdentifier::value).orElse(null))
                .param("surname", who.flatMap(PersonIdentity::surname).orElse(null))
                .param("given", who.flatMap(PersonIdentity::givenName).orElse(null))
                .param("born", who.flatMap(PersonIdentity::birthDate).orElse(null), Types.DATE)
                .param("sex", who.flatMap(PersonIdentity::sex).orElse(null))
                .param("address", who.flatMap(PersonIdentity::address).orElse(null))
                .param("postcode", who.flatMap(PersonIdentity::postcode).orElse(null))
                .param("practice", who.flatMap(PersonIdentity::gpPractice).orElse(null))
                .update();
    }

    @Override
    public void withdraw(long message) {
        sql("delete from stay_event where message = :message").param("message", message).update();
    }

    @Override
    public int forgetWho(Instant olderThan) {
        return sql("""
                        update stay_event e set numbers_traced = null, nhs_number = null, nhs_number_status = null,
                               hospital_number_authority = null, hospital_number = null, surname = null, given_name = null,
                               birth_date = null, sex = null, address = null, postcode = null, gp_practice = null
                         where numbers_traced is not null and learned_at < :limit
                           and not exists (select from stay s where s.facility = e.facility
                                              and s.visit_number = e.visit_number and s.state = 'open')""")
                .param("limit", Timestamp.from(olderThan)).update();
    }

    @Override
    public List<StayEvent> of(Visit visit) {
        return sql("select * from stay_event where facility = :facility and visit_number = :number order by id")
                .param("facility", visit.facility()).param("number", visit.number()).query(JdbcStayEvents::event).list();
    }

    @Override
    public List<StayEvent> admissionsElsewhere(Visit visit) {
        return sql("select e.* from stay_event e join (" + SAME_PERSON + ") v using (facility, visit_number) "
                        + "where e.kind = 'admitted'")
                .param("facility", visit.facility()).param("number", visit.number()).query(JdbcStayEvents::event).list();
    }

    @Override
    public List<Visit> takenBackElsewhere(Visit visit) {
        return sql("select distinct v.* from stay_event e join (" + SAME_PERSON + ") v using (facility, visit_number) "
                        + "where e.kind = 'discharge-cancelled'")
                .param("facility", visit.facility()).param("number", visit.number())
                .query((row, number) -> new Visit(row.getString("facility"), row.getString("visit_number"))).list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement.replace("stay_event", table));
    }

    private static StayEvent event(ResultSet row, int number) throws SQLException {
        return new StayEvent(row.getLong("message"), new Visit(row.getString("facility"), row.getString("visit_number")),
                StayEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                time(row, "happened_at"), new StayEvent.Word(row.getString("source"), time(row, "said_at"),
                time(row, "sent_at"), row.getString("mark"), time(row, "learned_at")),
                new StayEvent.Details(place(row), leaving(row),
                        Optional.ofNullable(row.getObject("expected_on", LocalDate.class)), who(row), text(row, "admission_method")));
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        var raw = text(row, "place");
        return raw.isEmpty() ? Optional.empty()
                : Optional.of(new Place(text(row, "trust"), text(row, "ward_code"), text(row, "bed"), raw.get()));
    }

    private static Optional<Leaving> leaving(ResultSet row) throws SQLException {
        var at = row.getTimestamp("left_at");
        return at == null ? Optional.empty()
                : Optional.of(new Leaving(at.toInstant(), text(row, "discharge_method"), text(row, "destination")));
    }

    private static Optional<PersonIdentity> who(ResultSet row) throws SQLException {
        var traced = row.getBoolean("numbers_traced");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var authority = text(row, "hospital_number_authority").orElse("");
        return Optional.of(new PersonIdentity(text(row, "nhs_number"), text(row, "nhs_number_status"), traced,
                text(row, "hospital_number").map(value -> new HospitalIdentifier(authority, value)), text(row, "surname"),
                text(row, "given_name"), Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                text(row, "sex"), text(row, "address"), text(row, "postcode"), text(row, "gp_practice")));
    }

    private static String key(StayEvent.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
