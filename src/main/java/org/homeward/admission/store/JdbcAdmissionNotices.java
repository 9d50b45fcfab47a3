package org.homeward.admission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.admission.AdmissionNotice;
import org.homeward.admission.AdmissionNotices;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps notices in table {@code admission_notice}, one a journey. */
class JdbcAdmissionNotices implements AdmissionNotices {

    private final JdbcClient jdbc;

    JdbcAdmissionNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(AdmissionNotice notice) {
        var who = notice.identity();
        jdbc.sql("""
                        insert into admission_notice (journey, source, nhs_number, nhs_number_status, numbers_traced,
                               hospital_number_authority, hospital_number, surname, given_name, birth_date, sex, address,
                               postcode, gp_practice)
                        values (:journey, :source, :number, :status, :traced, :authority, :hospitalNumber, :surname,
                                :given, :born, :sex, :address, :postcode, :practice)
                        on conflict (journey) do update set source = excluded.source, nhs_number = excluded.nhs_number,
                               nhs_number_status = excluded.nhs_number_status,
                               numbers_traced = excluded.numbers_traced,
                               hospital_number_authority = excluded.hospital_number_authority,
                               hospital_number = excluded.hospital_number, surname = excluded.surname,
                               given_name = excluded.given_name, birth_date = excluded.birth_date, sex = excluded.sex,
                               address = excluded.address, postcode = excluded.postcode,
                               gp_practice = excluded.gp_practice""")
                .param("journey", notice.journey().value()).param("source", notice.source())
                .param("number", who.nhsNumber().orElse(null)).param("status", who.nhsNumberStatus().orElse(null))
                .param("traced", who.numbersTraced())
                .param("authority", who.hospitalIdentifier().map(HospitalIdentifier::authority).orElse(null))
                .param("hospitalNumber", who.hospitalIdentifier().map(HospitalIdentifier::value).orElse(null))
                .param("surname", who.surname().orElse(null)).param("given", who.givenName().orElse(null))
                .param("born", who.birthDate().orElse(null)).param("sex", who.sex().orElse(null))
                .param("address", who.address().orElse(null)).param("postcode", who.postcode().orElse(null))
                .param("practice", who.gpPractice().orElse(null))
                .update();
    }

    @Override
    public Optional<AdmissionNotice> of(JourneyId journey) {
        return jdbc.sql("select * from admission_notice where journey = :journey").param("journey", journey.value())
                .query(JdbcAdmissionNotices::notice).optional();
    }

    @Override
    public List<JourneyId> unmatchedWith(HospitalIdentifier number) {
        return jdbc.sql("""
                        select j.id from journey j join admission_notice n on n.journey = j.id
                         where not j.matched and j.closed_at is null
                           and n.hospital_number_authority = :authority and n.hospital_number = :value order by j.id""")
                .param("authority", number.authority()).param("value", number.value())
                .query((row, nr) -> new JourneyId(row.getString("id"))).list();
    }

    private static AdmissionNotice notice(ResultSet row, int number) throws SQLException {
        var authority = text(row, "hospital_number_authority").orElse("");
        return new AdmissionNotice(new JourneyId(row.getString("journey")), row.getString("source"),
                new PersonIdentity(text(row, "nhs_number"), text(row, "nhs_number_status"),
                        row.getBoolean("numbers_traced"),
                        text(row, "hospital_number").map(value -> new HospitalIdentifier(authority, value)),
                        text(row, "surname"), text(row, "given_name"),
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class)), text(row, "sex"),
                        text(row, "address"), text(row, "postcode"), text(row, "gp_practice")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
