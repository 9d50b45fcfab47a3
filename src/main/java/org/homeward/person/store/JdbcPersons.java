package org.homeward.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.PersonId;
import org.homeward.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps people in tables {@code person} and {@code person_identifier}, and whose journey it is in {@code journey}. */
class JdbcPersons implements Persons {

    private final JdbcClient jdbc;

    JdbcPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create(Person person, Instant at) {
        described("""
                insert into person (id, nhs_number, nhs_number_verified, surname, given_name, birth_date, sex, address,
                                    postcode, created_at)
                values (:id, :number, :verified, :surname, :given, :born, :sex, :address, :postcode, :at)""", person)
                .param("at", Timestamp.from(at)).update();
    }

    @Override
    public void update(Person person) {
        described("""
                update person set nhs_number = case when exists (select from person p where p.nhs_number = :number and p.id <> :id)
                                                   then nhs_number else :number end, nhs_number_verified = :verified, surname = :surname,
                       given_name = :given, birth_date = :born, sex = :sex, address = :address, postcode = :postcode
                 where id = :id""", person).update();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select * from person where id = :id").param("id", id.value())
                .query(JdbcPersons::person).optional();
    }

    @Override
    public Optional<Person> withNhsNumber(NhsNumber number) {
        return jdbc.sql("select s.* from person p join person s on s.id = surviving_person(p.id) where p.nhs_number = :number").param("number", number.value())
                .query(JdbcPersons::person).optional();
    }

    @Override
    public Optional<Person> withIdentifier(HospitalIdentifier identifier) {
        return jdbc.sql("""
                        select p.* from person_identifier i join person p on p.id = surviving_person(i.person)
                         where i.authority = :authority and i.value = :value""")
                .param("authority", identifier.authority()).param("value", identifier.value())
                .query(JdbcPersons::person).optional();
    }

    @Override
    public List<Person> similar(String surname, LocalDate birthDate) {
        return jdbc.sql("select * from person where lower(surname) = lower(:surname) and birth_date = :born and merged_into is null order by created_at, id")
                .param("surname", surname).param("born", birthDate).query(JdbcPersons::person).list();
    }

    @Override
    public void tie(HospitalIdentifier identifier, PersonId person) {
        jdbc.sql("""
                        insert into person_identifier (authority, value, person) values (:authority, :value, :person)
                        on conflict (authority, value) do nothing""")
                .param("authority", identifier.authority()).param("value", identifier.value())
                .param("person", person.value()).update();
    }

    @Override
    public Optional<Person> tied(HospitalIdentifier identifier) {
        return jdbc.sql("""
                        select p.* from person_identifier i join person p on p.id = i.person
                         where i.authority = :authority and i.value = :value""")
                .param("authority", identifier.authority()).param("value", identifier.value())
                .query(JdbcPersons::person).optional();
    }

    @Override
    public Person surviving(Person person) {
        return jdbc.sql("select * from person where id = surviving_person(:id)").param("id", person.id().value())
                .query(JdbcPersons::person).single();
    }

    @Override
    public void untie(HospitalIdentifier identifier) {
        jdbc.sql("delete from person_identifier where authority = :authority and value = :value")
                .param("authority", identifier.authority()).param("value", identifier.value()).update();
    }

    @Override
    public void merge(PersonId losing, PersonId surviving) {
        jdbc.sql("update person set merged_into = :surviving where id = :losing")
                .param("surviving", surviving.value()).param("losing", losing.value()).update();
    }

    @Override
    public void part(PersonId losing) {
        jdbc.sql("update person set merged_into = null where id = :losing").param("losing", losing.value()).update();
    }

    @Override
    public List<JourneyId> journeys(PersonId person) {
        return jdbc.sql("""
                        select id from journey where person = :person and matched
                         order by closed_at is not null, opened_at desc, id""")
                .param("person", person.value()).query((row, number) -> new JourneyId(row.getString("id"))).list();
    }

    @Override
    public List<JourneyId> openJourneys(PersonId person) {
        return jdbc.sql("select id from journey where person = :person and matched and closed_at is null and stage <> 'attending' order by id")
                .param("person", person.value()).query((row, number) -> new JourneyId(row.getString("id"))).list();
    }

    @Override
    public void unmatch(JourneyId journey) {
        jdbc.sql("update journey set person = null, matched = false where id = :journey")
                .param("journey", journey.value()).update();
    }

    @Override
    public void match(JourneyId journey, PersonId person) {
        jdbc.sql("update journey set person = :person, matched = true where id = :journey")
                .param("person", person.value()).param("journey", journey.value()).update();
    }

    @Override
    public Optional<Person> of(JourneyId journey) {
        return jdbc.sql("select p.* from journey j join person p on p.id = surviving_person(j.person) where j.id = :journey and j.matched")
                .param("journey", journey.value()).query(JdbcPersons::person).optional();
    }

    private JdbcClient.StatementSpec described(String sql, Person person) {
        return jdbc.sql(sql).param("id", person.id().value())
                .param("number", person.nhsNumber().map(NhsNumber::value).orElse(null))
                .param("verified", person.nhsNumberVerified()).param("surname", person.surname())
                .param("given", person.givenName()).param("born", person.birthDate().orElse(null))
                .param("sex", person.sex().orElse(null)).param("address", person.address().orElse(null))
                .param("postcode", person.postcode().orElse(null));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(new PersonId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("nhs_number")).map(NhsNumber::new),
                row.getBoolean("nhs_number_verified"), row.getString("surname"), row.getString("given_name"),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getString("sex")), Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("postcode")));
    }
}
