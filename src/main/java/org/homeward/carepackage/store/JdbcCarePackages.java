package org.homeward.carepackage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.Funder;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageTerms;
import org.homeward.carepackage.Rate;
import org.homeward.carepackage.VisitPattern;
import org.homeward.journey.London;
import org.homeward.person.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps packages in tables {@code care_package} and {@code care_package_terms}, and reads them as they stand today. */
class JdbcCarePackages implements CarePackages {

    static final String READ = """
            select p.*, t.valid_from, t.visits, t.rate, t.rate_unit, t.contract
              from care_package p join care_package_terms t on t.package = p.id""";
    static final String IN_ORDER = " order by p.reference, p.id, t.valid_from";

    /** How a table calls agreed care, whatever its days make of it. */
    private static final String AGREED = "agreed";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCarePackages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<CarePackage> find(CarePackageId id) {
        return read(jdbc.sql(READ + " where p.id = :id" + IN_ORDER).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Optional<CarePackage> take(CarePackageId id) {
        jdbc.sql("select id from care_package where id = :id for update").param("id", id.value()).query(String.class).optional();
        return find(id);
    }

    @Override
    public Optional<CarePackage> withReference(String council, String reference) {
        return read(jdbc.sql(READ + " where p.council = :council and p.reference = :reference" + IN_ORDER)
                .param("council", council).param("reference", reference)).stream().findFirst();
    }

    @Override
    public List<CarePackage> of(PersonId person) {
        return read(jdbc.sql(READ + " where p.person = any (array(select records_of(:person)))" + IN_ORDER)
                .param("person", person.value()));
    }

    @Override
    public List<CarePackage> ofCouncil(String council) {
        return read(jdbc.sql(READ + " where p.council = :council" + IN_ORDER).param("council", council));
    }

    @Override
    public CarePackage keep(CarePackage it) {
        var written = it.version() == 0 ? jdbc.sql("""
                insert into care_package (id, person, council, reference, provider, client_reference, type, funded_by, start_on,
                                          review_on, end_on, state, version)
                values (:id, :person, :council, :reference, :provider, :client, :type, :funder, :start, :review, :end, :state, 1)""")
                : jdbc.sql("""
                update care_package set provider = :provider, client_reference = :client, type = :type, funded_by = :funder,
                       start_on = :start, review_on = :review, end_on = :end, state = :state, version = version + 1
                 where id = :id and person = :person and council = :council and reference = :reference and version = :version""")
                .param("version", it.version());
        if (write(written.param("id", it.id().value()).param("person", it.person().value()).param("council", it.council())
                .param("reference", it.reference()).param("provider", it.provider()).param("client", it.clientReference())
                .param("type", it.type()).param("funder", it.funder().key()).param("start", it.start())
                .param("review", it.review().orElse(null)).param("end", it.end().orElse(null))
                .param("state", it.state().isAgreed() ? AGREED : it.state().key())) == 0) {
            throw new ChangedMeanwhile();
        }
        jdbc.sql("delete from care_package_terms where package = :id and valid_from <> all (:kept::date[])").param("id", it.id().value())
                .param("kept", it.terms().stream().map(terms -> terms.from().toString()).toArray(String[]::new)).update();
        it.terms().forEach(terms -> keep(it.id(), terms));
        return find(it.id()).orElseThrow();
    }

    /** Somebody else may enter the same reference, or a package of the same kind for the same person, at the same moment. */
    private static int write(StatementSpec statement) {
        try {
            return statement.update();
        } catch (DuplicateKeyException e) {
            throw new ChangedMeanwhile();
        }
    }

    private void keep(CarePackageId id, PackageTerms terms) {
        jdbc.sql("""
                        insert into care_package_terms (package, valid_from, visits, rate, rate_unit, contract)
                        values (:id, :from, :visits, :rate, :unit, :contract)
                        on conflict (package, valid_from) do update set visits = excluded.visits, rate = excluded.rate,
                               rate_unit = excluded.rate_unit, contract = excluded.contract""")
                .param("id", id.value()).param("from", terms.from()).param("visits", terms.visits().text())
                .param("rate", terms.rate().amount()).param("unit", terms.rate().unit().key())
                .param("contract", terms.contract().orElse(null)).update();
    }

    private List<CarePackage> read(StatementSpec statement) {
        return read(statement, London.day(clock.instant()));
    }

    static List<CarePackage> read(StatementSpec statement, LocalDate today) {
        var terms = new LinkedHashMap<String, List<PackageTerms>>();
        var heads = new LinkedHashMap<String, Head>();
        statement.query((row, number) -> {
            var id = row.getString("id");
            heads.putIfAbsent(id, Head.of(row));
            return terms.computeIfAbsent(id, it -> new ArrayList<>()).add(terms(row));
        }).list();
        return heads.entrySet().stream().map((Map.Entry<String, Head> it) -> it.getValue().with(terms.get(it.getKey())).on(today)).toList();
    }

    private static PackageTerms terms(ResultSet row) throws SQLException {
        return new PackageTerms(row.getObject("valid_from", LocalDate.class), VisitPattern.read(row.getString("visits")),
                new Rate(row.getBigDecimal("rate"), Rate.Unit.of(row.getString("rate_unit")).orElseThrow()),
                Optional.ofNullable(row.getString("contract")));
    }

    /** One package without its terms. */
    private record Head(CarePackageId id, PersonId person, String council, String reference, String provider, String client,
                        String type, Funder funder, LocalDate start, Optional<LocalDate> review, Optional<LocalDate> end,
                        PackageState state, int version) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(new CarePackageId(row.getString("id")), new PersonId(row.getObject("person", UUID.class)),
                    row.getString("council"), row.getString("reference"), row.getString("provider"),
                    row.getString("client_reference"), row.getString("type"), Funder.of(row.getString("funded_by")).orElseThrow(),
                    row.getObject("start_on", LocalDate.class), Optional.ofNullable(row.getObject("review_on", LocalDate.class)),
                    Optional.ofNullable(row.getObject("end_on", LocalDate.class)),
                    state(row.getString("state")), row.getInt("version"));
        }

        private static PackageState state(String kept) {
            return kept.equals(AGREED) ? PackageState.ACTIVE : PackageState.of(kept).orElseThrow();
        }

        CarePackage with(List<PackageTerms> terms) {
            return new CarePackage(id, person, council, reference, provider, client, type, funder, terms, start, review, end,
                    state, version);
        }
    }
}
