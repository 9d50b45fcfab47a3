package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.flow.BoxOwners.Owner;
import org.homeward.flow.FieldOwners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps them in {@code field_owner} and reads who is named now from view {@code named_field_owner}. */
@Repository
class JdbcFieldOwners implements FieldOwners {

    /** Who is named for issue {@code i} of journey {@code j}: at the place of the team that mends it, else where the person is looked after. */
    static final String OF_ISSUE = """
             left join organisation_of_team place on place.group_id = i.group_id
             left join lateral (
               select n.name from named_field_owner n
                where n.field_group = i.field_group and n.organisation in (place.organisation, place.hub, j.hub, j.trust)
                order by array_position(array[place.organisation, place.hub, j.hub, j.trust], n.organisation) limit 1) owner on true
            """;

    private final JdbcClient jdbc;

    JdbcFieldOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Owner>> of(Viewer viewer) {
        return jdbc.sql("""
                        select n.* from named_field_owner n
                         where exists (select from organisation_of_team p where p.group_id = any(:groups) and n.organisation in (p.organisation, p.hub))
                         order by n.organisation_name, n.name""")
                .param("groups", viewer.groups().toArray(String[]::new)).query(JdbcFieldOwners::owned).list().stream()
                .collect(Collectors.groupingBy(Owned::group, Collectors.mapping(Owned::owner, Collectors.toList())));
    }

    @Override
    public Map<String, Owner> ofOrganisation(String organisation) {
        return jdbc.sql("select * from named_field_owner where organisation = :organisation").param("organisation", organisation)
                .query(JdbcFieldOwners::owned).list().stream().collect(Collectors.toMap(Owned::group, Owned::owner));
    }

    @Override
    public void name(String organisation, String fieldGroup, Optional<String> owner, String byWhom, Instant at) {
        jdbc.sql("""
                        insert into field_owner (organisation, field_group, group_id, user_id, named_by, named_at)
                        values (:organisation, :group, :team, :person, :by, :at)""")
                .param("organisation", organisation).param("group", fieldGroup).param("team", JdbcBoxOwners.team(owner))
                .param("person", JdbcBoxOwners.person(owner)).param("by", byWhom).param("at", Timestamp.from(at)).update();
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(row.getString("field_group"), new Owner(row.getString("key"), row.getString("name"),
                row.getString("organisation_name"), row.getTimestamp("named_at").toInstant()));
    }

    private record Owned(String group, Owner owner) {
    }
}
