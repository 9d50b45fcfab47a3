package org.homeward.dischargepack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.dischargepack.ProviderPlan;
import org.homeward.dischargepack.ProviderPlans;
import org.homeward.journey.JourneyId;
import org.homeward.person.PersonId;
import org.homeward.tasks.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps plans in table {@code provider_plan}, their content apart. */
@Repository
class JdbcProviderPlans implements ProviderPlans {

    private final JdbcClient jdbc;

    JdbcProviderPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProviderPlan> of(PersonId person) {
        return jdbc.sql("""
                        select * from provider_plan
                         where person in (select :person union select id from person where merged_into is not null
                                             and surviving_person(id) = :person)
                         order by uploaded_at desc, version desc""")
                .param("person", person.value()).query(JdbcProviderPlans::plan).list();
    }

    @Override
    public int nextVersion(PersonId person, String provider) {
        jdbc.sql("select id from person where id = ? for no key update").param(person.value()).query(UUID.class).single();
        return jdbc.sql("select coalesce(max(version), 0) + 1 from provider_plan where person = ? and provider = ?")
                .params(person.value(), provider).query(Integer.class).single();
    }

    @Override
    public void keep(ProviderPlan plan, byte[] content) {
        jdbc.sql("""
                        insert into provider_plan (id, person, journey, provider, version, name, kind, bytes, uploaded_at, uploaded_by)
                        values (:id, :person, :journey, :provider, :version, :name, :kind, :bytes, :at, :by)""")
                .param("id", plan.id()).param("person", plan.person().value()).param("journey", plan.journey().value())
                .param("provider", plan.provider()).param("version", plan.version()).param("name", plan.name()).param("kind", plan.kind().key())
                .param("bytes", plan.bytes()).param("at", Timestamp.from(plan.uploadedAt())).param("by", plan.uploadedBy()).update();
        jdbc.sql("insert into provider_plan_content (plan, content) values (?, ?)").params(plan.id(), content).update();
    }

    @Override
    public Optional<byte[]> content(UUID plan) {
        return jdbc.sql("select content from provider_plan_content where plan = ?").param(plan)
                .query((row, number) -> row.getBytes("content")).optional();
    }

    private static ProviderPlan plan(ResultSet row, int number) throws SQLException {
        return new ProviderPlan(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)),
                new JourneyId(row.getString("journey")), row.getString("provider"), row.getInt("version"), row.getString("name"),
                FileKind.ofKey(row.getString("kind")), row.getLong("bytes"), row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"));
    }
}
