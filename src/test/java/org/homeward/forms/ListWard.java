package org.homeward.forms;

import java.util.Locale;
import java.util.UUID;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ward of a test's own, with two nurses and nobody else's patients, so that its lists hold who the test put there. */
public final class ListWard {

    private final JdbcClient jdbc;
    private final String id = "l" + UUID.randomUUID().toString().substring(0, 8);

    private ListWard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static ListWard opened(JdbcClient jdbc) {
        var ward = new ListWard(jdbc);
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])")
                .params(ward.id, "Ward " + ward.id, ward.id).update();
        jdbc.sql("insert into team (group_id, role, scope, name) values (?, 'ward-staff', ?, ?)")
                .params(ward.group(), ward.id, "Staff of Ward " + ward.id).update();
        jdbc.sql("insert into act_id_group (id_, rev_, name_, type_) values (?, 1, ?, 'WORKFLOW')")
                .params(ward.group(), "Staff of Ward " + ward.id).update();
        ward.nurse(ward.lena(), "Lena Lister");
        ward.nurse(ward.carl(), "Carl Colleague");
        return ward;
    }

    private void nurse(String user, String name) {
        jdbc.sql("""
                insert into member (user_id, name, job_title, password_hash, service)
                select ?, ?, 'Nurse', password_hash, false from member where user_id = 'nina.ward'""").params(user, name).update();
        jdbc.sql("insert into membership (user_id, group_id) values (?, ?)").params(user, group()).update();
    }

    public String group() {
        return "ward-staff." + id;
    }

    public String lena() {
        return "lena." + id;
    }

    public String carl() {
        return "carl." + id;
    }

    /** Somebody lies in this bed, whose surname begins so. */
    public Traveller admits(Scenarios scenarios, String surname, String bed) {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody.called(surname + somebody.surname().toLowerCase(Locale.UK)).onWard(id));
        jdbc.sql("update stay_location set bed = ? where stay in (select id from stay where journey = ?)")
                .params(bed, traveller.journey().value()).update();
        return traveller;
    }
}
