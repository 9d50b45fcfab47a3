package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.flow.BoxOwners;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps them in {@code box_owner}. Somebody who has left, or a team that is no more, looks after nothing. */
@Repository
class JdbcBoxOwners implements BoxOwners {

    private static final String TEAM = "team:";
    private static final String PERSON = "person:";
    private static final String NEWEST = """
            select b.stage, o.name as organisation, b.named_at, coalesce('team:' || t.group_id, 'person:' || m.user_id) as key,
                   coalesce(t.name, m.name) as name
              from (select distinct on (organisation, stage) * from box_owner order by organisation, stage, id desc) b
              join organisation o on o.id = b.organisation
              left join team t on t.group_id = b.group_id left join member m on m.user_id = b.user_id and m.active
             where coalesce(t.name, m.name) is not null
            """;
    private static final String OF_VIEWER = NEWEST + """
             and exists (
               select from team v left join ward w on w.id = v.scope left join site s on s.id = w.site
                 join organisation own on own.id = coalesce(s.trust, v.scope)
                where v.group_id = any(:groups) and b.organisation in (own.id, own.hub))
             order by o.kind, o.name""";
    private static final String CANDIDATES = """
            select 'team:' || t.group_id as key, t.name, null as job from team t
              left join ward w on w.id = t.scope left join site s on s.id = w.site
             where coalesce(s.trust, t.scope) = :organisation
               and t.role not in ('hospital-systems', 'council-systems', 'monitoring')
               and (t.role <> 'administrators' or :organisation in (select id from organisation where kind = 'operator'))
            union all
            select distinct 'person:' || m.user_id, m.name, m.job_title from member m
              join membership ms on ms.user_id = m.user_id join team t on t.group_id = ms.group_id
              left join ward w on w.id = t.scope left join site s on s.id = w.site
             where m.active and not m.service and coalesce(s.trust, t.scope) = :organisation
             order by 2, 1""";

    private final JdbcClient jdbc;

    JdbcBoxOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Stage, List<Owner>> of(Viewer viewer) {
        return jdbc.sql(OF_VIEWER).param("groups", viewer.groups().toArray(String[]::new)).query(JdbcBoxOwners::owned).list()
                .stream().collect(Collectors.groupingBy(Owned::stage, () -> new EnumMap<>(Stage.class),
                        Collectors.mapping(Owned::owner, Collectors.toList())));
    }

    @Override
    public Map<Stage, Owner> ofOrganisation(String organisation) {
        return jdbc.sql(NEWEST + " and b.organisation = :organisation").param("organisation", organisation)
                .query(JdbcBoxOwners::owned).list().stream()
                .collect(Collectors.toMap(Owned::stage, Owned::owner, (one, other) -> other, () -> new EnumMap<>(Stage.class)));
    }

    @Override
    public List<Candidate> candidates(String organisation) {
        return jdbc.sql(CANDIDATES).param("organisation", organisation)
                .query((row, number) -> new Candidate(row.getString("key"), row.getString("name"),
                        Optional.ofNullable(row.getString("job")))).list();
    }

    @Override
    public void name(String organisation, Stage stage, Optional<String> owner, String byWhom, Instant at) {
        jdbc.sql("""
                        insert into box_owner (organisation, stage, group_id, user_id, named_by, named_at)
                        values (:organisation, :stage, :team, :person, :by, :at)""")
                .param("organisation", organisation).param("stage", stage.key()).param("team", team(owner))
                .param("person", person(owner)).param("by", byWhom).param("at", Timestamp.from(at)).update();
    }

    /** The team that such a key names; null for a person and for nobody. */
    static String team(Optional<String> owner) {
        return id(owner, TEAM);
    }

    /** The person whom such a key names; null for a team and for nobody. */
    static String person(Optional<String> owner) {
        return id(owner, PERSON);
    }

    private static String id(Optional<String> owner, String kind) {
        return owner.filter(key -> key.startsWith(kind)).map(key -> key.substring(kind.length())).orElse(null);
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(Stage.of(row.getString("stage")), new Owner(row.getString("key"), row.getString("name"),
                row.getString("organisation"), row.getTimestamp("named_at").toInstant()));
    }

    private record Owned(Stage stage, Owner owner) {
    }
}
