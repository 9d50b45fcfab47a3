package org.homeward.flow.store;

import org.homeward.access.Viewer;
import org.homeward.flow.JourneyQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of the board for those who see very many: along the open tasks by due time, each journey at its earliest, until
 * the page is full. Nobody is put in order who is not shown. Where the page is not full after so many tasks - few of them
 * are in sight, or fit the choice, or the end is reached - it is of no use, and everybody in sight is put in order.
 */
final class WalkByDue {

    /** Who sees fewer is served as fast by having all of them put in order. */
    private static final int MANY = 2_000;
    private static final int FARTHEST = 2_000;

    private WalkByDue() {
    }

    static boolean isWorthwhile(JdbcClient jdbc, Viewer viewer, JourneyQuery query) {
        return !Seen.isOnAWard(viewer) && !query.asksWhoItIs() && !query.closedToo() && jdbc.sql("""
                        select count(*) from (select from sight where group_id = any(:keys) limit %d) few""".formatted(MANY))
                .param("keys", viewer.keys().toArray(String[]::new)).query(Integer.class).single() == MANY;
    }

    /** The same columns and order as {@link JdbcBoard#statement}; it answers the size that was asked for, or is of no use. */
    static String statement(Seen seen, boolean goesOn) {
        return """
                with walked as (
                  select t.journey as id, t.due_at as at
                    from (select journey, due_at, id from task
                           where state = 'open' and of_the_way_home(process_id)%s
                           order by due_at, journey, id limit %d) t
                    cross join lateral (
                      select from journey j
                       where j.id = t.journey and %s
                         and exists (select from sight s where s.journey = j.id and s.group_id = any(:seeing))
                         and not exists (select from task e where e.journey = j.id and e.state = 'open'
                                            and of_the_way_home(e.process_id) and (e.due_at, e.id) < (t.due_at, t.id))
                       limit 1) fits
                   order by t.due_at, t.journey, t.id limit :limit)
                , seen as (
                  select w.id, w.at as due, why.reasons, why.opened_until from walked w
                    cross join lateral (
                      select array_agg(s.sight || ' ' || s.kind || ' ' || s.group_id) as reasons,
                             max(s.until) filter (where s.kind = 'break-glass') as opened_until
                        from sight s where s.journey = w.id and s.group_id = any(:seeing)) why)
                select seen.due,\
                """.formatted(goesOn ? " and (due_at, journey) > (:afterDue, :afterId)" : "", FARTHEST, seen.conditions())
                + " " + SummaryRow.COLUMNS + SummaryRow.JOINS + " order by seen.due, j.id";
    }
}
