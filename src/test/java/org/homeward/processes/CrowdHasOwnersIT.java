package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Five hundred people, waiting all over the way home and after it")
class CrowdHasOwnersIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private RuntimeService runtime;

    @Test
    @DisplayName("each has somebody who owns what is waited for, and each task a team of people and a time by which it is due")
    void owned() {
        var places = new Waits().all().filter(wait -> wait.isOnTheSpine() && !wait.element().equals("receiveTask_offerAnswered")).toList();
        var there = new BroughtThere(runtime, leftHospital, scenarios.clock);
        var journeys = new ArrayList<String>();
        IntStream.range(0, 500).forEach(i -> {
            var person = scenarios.admit(Somebody.verified());
            there.bring(person, places.get(i % places.size()));
            journeys.add(person.journey().value());
        });
        var ids = journeys.toArray(String[]::new);
        assertThat(count("select count(*) from journey where id = any(?) and closed_at is null", ids)).isEqualTo(500);
        assertThat(count("select count(*) from journey j where id = any(?) and not exists (select from wait_interval w where w.journey = j.id"
                + " and w.ended_at is null and w.owner <> '')", ids)).as("nobody owns what they wait for").isZero();
        assertThat(count("select count(*) from task t where journey = any(?) and state = 'open' and (due_at <= opened_at"
                + " or not exists (select from membership m where m.group_id = t.group_id))", ids)).as("a task of nobody, or due before it was opened").isZero();
        assertThat(count("select count(distinct journey) from task where journey = any(?) and state = 'open'", ids)).isGreaterThan(490);
    }

    private long count(String sql, String[] ids) {
        return scenarios.jdbc.sql(sql).param(1, ids).query(Long.class).single();
    }
}
