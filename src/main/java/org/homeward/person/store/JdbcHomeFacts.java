package org.homeward.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.person.HomeFact;
import org.homeward.person.HomeFacts;
import org.homeward.person.NhsNumber;
import org.homeward.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps facts in table {@code home_fact}, where rows are only added. */
class JdbcHomeFacts implements HomeFacts {

    private static final String NOT_KNOWN = "not-known";

    private final JdbcClient jdbc;

    JdbcHomeFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HomeFact> of(PersonId person) {
        return jdbc.sql("""
                        select distinct on (fact) fact, value, source, as_of from home_fact
                         where person in (select :person union select id from person where merged_into is not null
                                             and surviving_person(id) = :person)
                         order by fact, as_of desc, id desc""")
                .param("person", person.value()).query(JdbcHomeFacts::fact).list().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public int add(PersonId person, Collection<HomeFact> facts, String enteredBy, Instant at) {
        return facts.stream().mapToInt(fact -> jdbc.sql("""
                        insert into home_fact (person, fact, value, source, as_of, learned_at, entered_by)
                        values (:person, :fact, :value, :source, :asOf, :at, :by) on conflict do nothing""")
                .param("person", person.value()).param("fact", fact.kind().key())
                .param("value", fact.value().orElse(NOT_KNOWN)).param("source", fact.source()).param("asOf", fact.asOf())
                .param("at", Timestamp.from(at)).param("by", enteredBy).update()).sum();
    }

    @Override
    public List<Entered> enteredBy(String user) {
        return jdbc.sql("""
                        select * from (
                          select distinct on (p.id, h.fact, h.source, h.as_of) p.id as whose, p.nhs_number, p.surname, p.birth_date, h.*
                            from home_fact h join person p on p.id = surviving_person(h.person)
                           where h.entered_by = :user and p.nhs_number is not null and p.birth_date is not null
                           order by p.id, h.fact, h.source, h.as_of, h.id desc) newest
                         order by nhs_number collate "C", fact collate "C", as_of, source collate "C", id""")
                .param("user", user).query((row, number) -> entered(row, fact(row, number))).list().stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Entered> entered(ResultSet row, Optional<HomeFact> fact) throws SQLException {
        var person = new PersonId(row.getObject("whose", UUID.class));
        var surname = row.getString("surname");
        var born = row.getObject("birth_date", LocalDate.class);
        return NhsNumber.read(row.getString("nhs_number")).flatMap(number -> fact.map(it -> new Entered(person, number, surname, born, it)));
    }

    /** A fact that is not known any more in this version is left out. */
    private static Optional<HomeFact> fact(ResultSet row, int number) throws SQLException {
        var value = Optional.of(row.getString("value")).filter(it -> !it.equals(NOT_KNOWN));
        var source = row.getString("source");
        var asOf = row.getObject("as_of", LocalDate.class);
        return HomeFact.Kind.of(row.getString("fact")).map(kind -> new HomeFact(kind, value, source, asOf));
    }
}
