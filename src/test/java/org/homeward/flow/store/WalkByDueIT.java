package org.homeward.flow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever sees very many people is shown the same board, in the same order, without everybody being put in order. */
@HomewardTest
class WalkByDueIT {

    private static final int MANY = 2_050;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Viewer many = new Viewer("somebody", Set.of("hub-leads.walk-" + mark));

    @Autowired
    private Board board;
    @Autowired
    private JdbcClient jdbc;

    /** Every third has two tasks, every fifth none; many are due at the same moment; all others of the database are due later. */
    @BeforeEach
    void veryManyPeople() {
        run("""
                insert into journey (id, stage, stage_since, opened_at, ward)
                select 'J-' || upper(lpad(to_hex(:first + n), 6, '0')), case when n % 7 = 0 then 'ready' else 'deciding' end, now(), now(),
                       'walk-' || :mark from generate_series(1, :many) n""");
        run("""
                insert into relationship (journey, group_id, kind, because, since)
                select id, 'hub-leads.walk-' || :mark, 'referral', 'Test', now() from journey where ward = 'walk-' || :mark""");
        run("""
                insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at)
                select 'w' || k || j.id, j.id, 'walk', 'x', 'not-a-delay', 'hub', now() from journey j, generate_series(1, 2) k
                 where j.ward = 'walk-' || :mark""");
        run("""
                insert into task (id, wait, journey, task_id, name, process_id, group_id, escalate_to, opened_at, remind_at, due_at, state)
                select 't' || k || id, 'w' || k || id, id, 'x', 'X', 'walk', 'hub-leads.walk-' || :mark, 'x', now(), now(),
                       '1990-01-01'::timestamptz + make_interval(mins => (n::int / 4) + k * 50), 'open'
                  from (select j.id, row_number() over (order by md5(j.id)) as n from journey j where ward = 'walk-' || :mark) j,
                       generate_series(1, 2) k
                 where n % 5 <> 0 and (k = 1 or n % 3 = 0)""");
    }

    @AfterEach
    void theyAreGone() {
        run("update task set state = 'withdrawn', ended_at = now() where process_id = 'walk' and group_id = 'hub-leads.walk-' || :mark");
        run("update journey set stage = 'closed', closed_at = now() where ward = 'walk-' || :mark");
    }

    @Test
    void isTheSameBoard() {
        assertThat(WalkByDue.isWorthwhile(jdbc, many, JourneyQuery.everybody())).isTrue();
        for (var query : List.of(JourneyQuery.everybody(), new JourneyQuery(Optional.empty(),
                Optional.of(Stage.READY), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false))) {
            var expected = jdbc.sql("""
                            select j.id from journey j left join lateral (
                              select min(due_at) as due from task where journey = j.id and state = 'open') t on true
                             where j.ward = :ward and (:stage = '' or j.stage = :stage)
                             order by coalesce(t.due, '9999-01-01'), j.id""")
                    .param("ward", "walk-" + mark).param("stage", query.stage().map(stage -> stage.key()).orElse(""))
                    .query(String.class).list();
            var found = new ArrayList<String>();
            var next = Optional.<Board.Place>empty();
            do {
                var page = board.page(many, query, next, 300);
                page.rows().forEach(row -> found.add(row.journey().id().value()));
                next = page.next();
            } while (next.isPresent());
            assertThat(found).isEqualTo(expected);
        }
    }

    private void run(String sql) {
        jdbc.sql(sql).param("mark", mark).param("many", MANY).param("first", Integer.parseInt(mark.substring(0, 5), 16) * 15).update();
    }
}
