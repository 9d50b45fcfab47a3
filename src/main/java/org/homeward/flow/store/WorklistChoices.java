package org.homeward.flow.store;

import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.flow.Worklist.Choice;
import org.homeward.flow.Worklist.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what a viewer can narrow the worklist. It steps from kind to kind along an index and counts nothing. */
final class WorklistChoices {

    private static final String KINDS = """
            with recursive kind as (
              select g.id as team, (select min(task_id) from task where state = 'open' and group_id = g.id) as task_id
                from unnest(:groups::text[]) g (id)
              union all
              select k.team, (select min(task_id) from task where state = 'open' and group_id = k.team and task_id > k.task_id)
                from kind k where k.task_id is not null)
            , open as (
              select task_id, (select name from task t where t.state = 'open' and t.group_id = kind.team
                                  and t.task_id = kind.task_id limit 1) as name
                from kind where task_id is not null
              union all
              select t.task_id, t.name from task_team c join task t on t.id = c.task
               where c.until is null and c.group_id = any(:groups) and t.state = 'open')
            select task_id as key, min(name) as words from open group by task_id order by words, key""";
    /** Of the hospital, or of those that the hub serves; whoever works for somebody else may have people anywhere. */
    private static final String WARDS = """
            select w.id as key, w.name as words from ward w join site s on s.id = w.site join organisation o on o.id = s.trust
             where exists (select from team t where t.group_id = any(:groups) and (t.scope in (w.id, o.id, o.hub)
                           or not exists (select from ward a where a.id = t.scope) and not exists (
                               select from organisation x where x.id = t.scope and x.kind in ('hospital', 'hub'))))
             order by w.name, w.id""";
    private static final String TEAMS =
            "select group_id as key, name as words from team where group_id = any(:groups) order by name, group_id";

    private final JdbcClient jdbc;

    WorklistChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choices of(Viewer viewer) {
        var groups = viewer.groups().toArray(String[]::new);
        return new Choices(list(KINDS, groups), list(TEAMS, groups), list(WARDS, groups));
    }

    private List<Choice> list(String sql, String[] groups) {
        return jdbc.sql(sql).param("groups", groups)
                .query((row, number) -> new Choice(row.getString("key"), row.getString("words"))).list();
    }
}
