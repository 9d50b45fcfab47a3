package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.GpPractice;
import org.homeward.access.Organisation;
import org.homeward.access.Site;
import org.homeward.access.Team;
import org.homeward.access.WhoIsWho;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcWhoIsWho implements WhoIsWho {

    private static final String TEAM = """
            select t.role, t.scope, t.name, coalesce(s.trust, t.scope) as organisation,
                   (select count(*) from membership ms join member m on m.user_id = ms.user_id
                     where ms.group_id = t.group_id and m.active and not m.service) as members
              from team t left join ward w on w.id = t.scope left join site s on s.id = w.site""";
    private static final String PERSON = """
            select m.user_id, m.name, m.job_title, m.service, m.active,
                   array(select group_id from membership where user_id = m.user_id order by group_id) as groups
              from member m where not m.service""";

    private final JdbcClient database;

    JdbcWhoIsWho(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Organisation> organisations() {
        return database.sql("select id, kind, name, hub from organisation order by name, id")
                .query((row, number) -> new Organisation(row.getString("id"), Organisation.Kind.of(row.getString("kind")),
                        row.getString("name"), Optional.ofNullable(row.getString("hub")))).list();
    }

    @Override
    public List<Site> sites() {
        return database.sql("select id, trust, name from site order by id")
                .query((row, number) -> new Site(row.getString("id"), row.getString("trust"), row.getString("name")))
                .list();
    }

    @Override
    public Map<String, List<Bed>> beds() {
        var beds = new LinkedHashMap<String, List<Bed>>();
        database.sql("select ward, name, open from bed order by ward, name").query(row -> {
            beds.computeIfAbsent(row.getString("ward"), ward -> new ArrayList<>())
                    .add(new Bed(row.getString("name"), row.getBoolean("open")));
        });
        return beds;
    }

    @Override
    public Map<String, String> councilAreas() {
        var areas = new LinkedHashMap<String, String>();
        database.sql("select postcode_district, council from council_area order by postcode_district").query(row -> {
            areas.put(row.getString("postcode_district"), row.getString("council"));
        });
        return areas;
    }

    @Override
    public List<GpPractice> practices() {
        return database.sql("select code, name, council from gp_practice order by code")
                .query((row, number) -> new GpPractice(row.getString("code"), row.getString("name"),
                        row.getString("council"))).list();
    }

    @Override
    public List<TeamEntry> teams() {
        return database.sql(TEAM + " order by organisation, t.name, t.group_id").query(JdbcWhoIsWho::team).list();
    }

    @Override
    public Optional<TeamEntry> team(String groupId) {
        return database.sql(TEAM + " where t.group_id = ?").param(groupId).query(JdbcWhoIsWho::team).optional();
    }

    @Override
    public List<Person> people() {
        return database.sql(PERSON + " order by m.user_id").query(JdbcWhoIsWho::person).list();
    }

    @Override
    public Optional<Person> person(String userId) {
        return database.sql(PERSON + " and m.user_id = ?").param(userId).query(JdbcWhoIsWho::person).optional();
    }

    private static TeamEntry team(ResultSet row, int number) throws SQLException {
        return new TeamEntry(new Team(row.getString("role"), row.getString("scope"), row.getString("name")),
                row.getString("organisation"), row.getInt("members"));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(JdbcDirectory.member(row, number), List.of((String[]) row.getArray("groups").getArray()));
    }
}
