package org.homeward.flow.store;

import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.flow.Board.Choice;
import org.homeward.flow.Board.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * By what a viewer can narrow the board: the places of the hospitals that matter to the viewer, all councils, and the teams
 * that take tasks there. It follows from where somebody works and looks at nobody on the way home.
 */
final class BoardChoices {

    /** The hospitals of a viewer: the own one, or those that the own hub serves; whoever works for somebody else, all. */
    private static final String HOSPITALS = """
            with own as (
              select distinct o.id, o.kind, o.hub from team t left join ward w on w.id = t.scope left join site s on s.id = w.site
                join organisation o on o.id = coalesce(s.trust, t.scope) where t.group_id = any(:groups))
            , hospital as (
              select h.id, h.hub from organisation h
               where h.kind = 'hospital' and (exists (select from own where own.id in (h.id, h.hub))
                  or exists (select from own where own.kind not in ('hospital', 'hub'))))
            """;
    private static final String WARDS = HOSPITALS + """
            select w.id, w.name || case when (select count(*) from ward a where a.name = w.name) > 1
                                        then ', ' || s.name else '' end as name
              from ward w join site s on s.id = w.site where s.trust in (select id from hospital) order by 2, 1""";
    private static final String SITES = HOSPITALS
            + "select id, name from site where trust in (select id from hospital) order by name, id";
    private static final String COUNCILS = "select id, name from organisation where kind = 'council' order by name, id";
    /** Teams of wards and care providers would make the list long; a ward is chosen as such. */
    private static final String TEAMS = HOSPITALS + """
            select t.group_id as id, t.name from team t join organisation o on o.id = t.scope
             where t.role not in ('managers', 'process-owners', 'administrators', 'information-governance', 'hospital-systems',
                                  'council-systems', 'monitoring', 'care-providers')
               and (o.kind not in ('hospital', 'hub') or o.id in (select id from hospital) or o.id in (select hub from hospital))
             order by t.name, t.group_id""";

    private final JdbcClient jdbc;

    BoardChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choices of(Viewer viewer) {
        return new Choices(list(viewer, WARDS), list(viewer, SITES), list(viewer, COUNCILS), list(viewer, TEAMS));
    }

    private List<Choice> list(Viewer viewer, String sql) {
        return jdbc.sql(sql).param("groups", viewer.groups().toArray(String[]::new))
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name"))).list();
    }
}
