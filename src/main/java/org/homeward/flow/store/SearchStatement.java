package org.homeward.flow.store;

/**
 * Two ways to the same tasks: from the people whom the words fit to the viewer's tasks, or, where the words fit very many
 * people, along the viewer's tasks until the page is full. For thirty thousand tasks and six thousand people the first
 * way takes seconds; for a rare name the second does. Parameters: words, journey, groups, naming.
 */
final class SearchStatement {

    /** From here on the words fit very many. */
    static final int MANY = 2000;
    static final String HOW_MANY = "select count(*) from (select 1 from name_to_find where words @@ :words::tsquery limit " + MANY + ") counted";
    private static final String COVERED = """
            exists (select from task_team c where c.task = t.id and c.until is null and c.group_id = any(:groups))""";
    /** A limit keeps the planner from reading all that the viewer's teams may see. */
    private static final String NAMED = """
            (select true from sight s where s.journey = t.journey and s.sight = 'full' and s.group_id = any(:naming) limit 1)""";
    private static final String FITS = """
            (select true from name_to_find n where n.journey = t.journey and n.words @@ :words::tsquery limit 1)""";

    private SearchStatement() {
    }

    /** Sorts first and then asks who may know, so that it is asked for one page and not for all. */
    static String fromPeople(int limit) {
        return """
                select 0 as band, t.due_at as at, t.id from (
                  select t.id, t.due_at, t.journey, f.named from (
                    select journey, true as named from name_to_find where words @@ :words::tsquery
                    union all select :journey::text, false) f
                    cross join lateral (select id, due_at, journey from task t where t.journey = f.journey and t.state = 'open'
                       and (t.group_id = any(:groups) or %s) offset 0) t
                   order by t.due_at, t.id offset 0) t
                 where not t.named or %s
                 order by t.due_at, t.id limit\s""".formatted(COVERED, NAMED) + limit;
    }

    static String alongTasks(int limit) {
        var end = " and " + FITS + " and " + NAMED + " order by t.due_at, t.id limit " + limit;
        return "select 0 as band, at, id from ((select own.* from unnest(:groups::text[]) g (id) cross join lateral ("
                + "select t.due_at as at, t.id from task t where t.state = 'open' and t.group_id = g.id" + end + ") own)"
                + " union (select t.due_at as at, t.id from task_team c join task t on t.id = c.task where c.until is null"
                + " and c.group_id = any(:groups) and t.state = 'open'" + end + ")) one order by at, id limit " + limit;
    }
}
