package org.homeward.flow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.flow.DataIssues.Issue;
import org.homeward.flow.Scene.Somebody;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts one contradiction after another into the records of a person on a ward of their own, and mends it as somebody would. */
final class SeededFaults {

    private static final String COUNCIL = "eastvale";
    private static final LocalDate BORN = LocalDate.of(1940, 2, 29);

    private final JdbcClient jdbc;
    private final Scene scene;
    private final Instant now;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String ward = "test-" + mark;
    private final String surname = "Quill" + mark;
    private final Somebody ann;
    private Somebody other;

    SeededFaults(JdbcClient jdbc, Scene scene, Instant now) {
        this.jdbc = jdbc;
        this.scene = scene;
        this.now = now;
        write("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])", ward, ward, ward);
        write("insert into bed (ward, name) values (?, '12')", ward);
        for (var fault : SeededFault.values()) {
            write("insert into team (group_id, role, scope, name) values (?, ?, ?, ?) on conflict do nothing", team(fault), fault.role(),
                    scope(fault), team(fault));
        }
        ann = scene.matched("Ann", surname, BORN, ward, "12", Duration.ofDays(9));
        here(ann);
    }

    String team(SeededFault fault) {
        return fault.role() + "." + scope(fault);
    }

    private String scope(SeededFault fault) {
        return switch (fault.place()) {
            case WARD -> ward;
            case HUB -> ward + "-hub";
            case COUNCIL -> COUNCIL;
            case TRUST -> ward + "-trust";
            case HOMEWARD -> "homeward";
        };
    }

    String surname() {
        return surname;
    }

    String journey() {
        return ann.id.value();
    }

    boolean isAbout(Issue issue) {
        if (issue.issue().equals(SeededFault.SMALL_TEAM.issue())) {
            return issue.thing().equals("team therapists." + ward);
        }
        return issue.thing().contains(mark) || issue.journey().filter(journey -> journey.equals(ann.id) || other != null && journey.equals(other.id)).isPresent()
                || issue.thing().equals("message class");
    }

    Somebody anotherPerson() {
        other = scene.matched("Tom", surname, BORN, ward, "14", Duration.ofDays(3));
        here(other);
        return other;
    }

    private void here(Somebody somebody) {
        write("update journey set hub = ?, trust = ? where id = ?", ward + "-hub", ward + "-trust", somebody.id.value());
    }

    void seed(SeededFault fault) {
        switch (fault) {
            case NUMBER_FAILS -> write("update person set nhs_number = ? where id = (select person from journey where id = ?)", wrongNumber(), journey());
            case NUMBER_TOO_SHORT -> write("update person set nhs_number = ? where id = (select person from journey where id = ?)", "999" + mark, journey());
            case READY_BEFORE_ADMITTED -> ready(Duration.ofDays(20));
            case EXPECTED_DATE_PAST -> answer("set-expected-discharge", "expectedDischargeDate", London.day(now).minusDays(2).toString(), "a");
            case BED_CLOSED -> write("update bed set open = false, state = 'closed' where ward = ?", ward);
            case BED_NOT_STAFFED -> write("update bed set staffed = false where ward = ?", ward);
            case NO_REASON -> ready(Duration.ofDays(8));
            case NOT_COUNTERSIGNED -> ann.agreed("P3", "p3-care-home");
            case NO_DESTINATION -> left();
            case TWO_PACKAGES -> {
                carePackage("C-1" + mark, "agreed", journey());
                carePackage("C-2" + mark, "agreed", anotherPerson().id.value());
                write("update person set merged_into = (select person from journey where id = ?) where id = (select person from journey where id = ?)", journey(),
                        other.id.value());
            }
            case NO_REVIEW -> reviewed(Duration.ofHours(30));
            case NOT_MAPPED -> {
                ready(Duration.ofDays(1));
                wait("something-new");
            }
            case HELD_AFTER_LEAVING -> heldAndLeft();
            case NEXT_VISIT -> ann.task("care-" + ward, "userTask_secureCare", "Secure the care", "brokerage-officers." + COUNCIL, "council", "The care is secured.",
                    Duration.ofHours(1));
            case EXCEPTION -> {
                ann.decided("reside-status", "{}", "[{\"rule\":\"r\",\"description\":\"\",\"outputs\":{\"resideStatus\":\"leaves-by-exception\"}}]");
                answer("record-daily-review", "exceptionReason", "oxygen-at-home", "e" + mark);
            }
            case NOT_TOLD -> opened(ann.task("told-" + ward, "userTask_tellPersonAndContact", "Tell the person", "ward-staff." + ward, "hospital",
                    "The person is told.", Duration.ofHours(1)), Duration.ofHours(30));
            case PATIENT_CLASS -> write("""
                    insert into hl7_message (application, facility, control_id, body_hash, trigger, hl7_version, received_at, state, problem)
                    values ('NBPAS', 'NB', ?, '\\x00', 'A01', '2.4', ?, 'stored', 'The patient class is not in the profile (patient-class-not-in-profile).')""",
                    mark, Timestamp.from(now));
            case SMALL_TEAM -> write("insert into team (group_id, role, scope, name) values (?, 'therapists', ?, ?)", "therapists." + ward, ward, "Therapists " + mark);
            case TWO_IN_ONE_BED -> write("update stay_location set bed = '12' where stay = (select id from stay where journey = ?)", anotherPerson().id.value());
            case TWO_JOURNEYS -> write("update journey set person = (select person from journey where id = ?) where id = ?", journey(), anotherPerson().id.value());
            case OLD_CAPACITY -> service(Duration.ofDays(9));
            default -> throw new IllegalArgumentException(fault.name());
        }
    }

    void mend(SeededFault fault) {
        switch (fault) {
            case NUMBER_FAILS, NUMBER_TOO_SHORT -> write("update person set nhs_number = ? where id = (select person from journey where id = ?)", Scene.nhsNumber(),
                    journey());
            case READY_BEFORE_ADMITTED -> write("update nctr_interval set ended_at = began_at, ended_because = 'meets-again' where journey = ?", journey());
            case EXPECTED_DATE_PAST -> answer("record-daily-review", "expectedDischargeDate", London.day(now).plusDays(2).toString(), "b");
            case BED_CLOSED, BED_NOT_STAFFED -> write("update bed set open = true, state = 'open', staffed = true where ward = ?", ward);
            case NO_REASON -> wait("transport");
            case NOT_COUNTERSIGNED -> answer("countersign-pathway", "decision", "agree", "c");
            case NO_DESTINATION -> write("update stay set destination = '19' where journey = ?", journey());
            case TWO_PACKAGES -> write("update care_package set state = 'ended' where id = ?", "C-2" + mark);
            case NO_REVIEW -> reviewed(Duration.ofHours(1));
            case NOT_MAPPED -> write("update wait_interval set ended_at = ?, how_it_ended = 'done' where journey = ?", Timestamp.from(now), journey());
            case HELD_AFTER_LEAVING -> write("update care_package set state = 'agreed' where id = ?", "C-3" + mark);
            case NEXT_VISIT, NOT_TOLD -> write("update task set state = 'done', ended_at = ? where journey = ?", Timestamp.from(now), journey());
            case EXCEPTION -> answer("record-daily-review", "decidedBy", "omar.ward", "f" + mark);
            case PATIENT_CLASS -> write("update hl7_message set problem = null where problem like '%patient-class-not-in-profile%'");
            case SMALL_TEAM -> write("delete from team where group_id = ?", "therapists." + ward);
            case TWO_IN_ONE_BED -> write("update stay_location set bed = '14' where stay = (select id from stay where journey = ?)", other.id.value());
            case TWO_JOURNEYS -> write("update stay set state = 'recorded-in-error' where journey = ?", other.id.value());
            case OLD_CAPACITY -> figure(Duration.ofHours(1), London.day(now));
            default -> throw new IllegalArgumentException(fault.name());
        }
    }

    void round(int reviewed, int beds) {
        write("insert into ward_round (id, ward, day, half) values (?, ?, ?, 'am')", ward + "-today", ward, London.day(now));
        for (int bed = 0; bed < beds; bed++) {
            var lies = bed == 0 ? ann : scene.somebody("Bed" + bed, surname, BORN, "elsewhere-" + mark, "" + bed, Duration.ofDays(1));
            var at = bed < reviewed ? Timestamp.from(now) : null;
            write("insert into ward_round_bed (round, journey, bed, entered_at, ended_at, how) values (?, ?, ?, ?, ?, ?)", ward + "-today", lies.id.value(), "" + bed,
                    Timestamp.from(now), at, bed < reviewed ? "recorded" : null);
        }
    }

    private static String wrongNumber() {
        var number = Scene.nhsNumber();
        return number.substring(0, 9) + (number.charAt(9) - '0' + 1) % 10;
    }

    private void ready(Duration ago) {
        write("insert into nctr_interval (journey, began_at) values (?, ?)", journey(), Timestamp.from(now.minus(ago)));
    }

    private void left() {
        write("update stay set state = 'left', left_at = ?, destination = null where journey = ?", Timestamp.from(now.minus(Duration.ofHours(6))), journey());
        ann.at(Stage.LEFT);
    }

    private void answer(String form, String name, String value, String task) {
        write("insert into answer (journey, task, form, name, value, author, answered_at) values (?, ?, ?, ?, ?::jsonb, 'nina', ?)", journey(), task, form, name,
                "\"" + value + "\"", Timestamp.from(now));
    }

    private void reviewed(Duration ago) {
        var round = ward + "-" + ago;
        write("insert into ward_round (id, ward, day, half) values (?, ?, ?, 'am')", round, ward, London.day(now));
        write("insert into ward_round_bed (round, journey, bed, entered_at, ended_at, how) values (?, ?, '12', ?, ?, 'recorded')", round, journey(),
                Timestamp.from(now.minus(ago)), Timestamp.from(now.minus(ago)));
    }

    private void wait(String waitingFor) {
        write("insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at) values (?, ?, 'way-home', 'userTask_x', ?, 'hospital', ?)",
                waitingFor + mark, journey(), waitingFor, Timestamp.from(now.minus(Duration.ofHours(2))));
    }

    private void opened(String task, Duration ago) {
        write("update task set opened_at = ? where id = ?", Timestamp.from(now.minus(ago)), task);
    }

    private void carePackage(String id, String state, String of) {
        write("""
                insert into care_package (id, person, council, reference, provider, client_reference, type, funded_by, start_on, state, version)
                values (?, (select person from journey where id = ?), ?, ?, ?, 'x', 'home-care', 'council', ?, ?, 1)""", id, of, COUNCIL, id, COUNCIL,
                London.day(now).minusDays(30), state);
    }

    private void heldAndLeft() {
        var hold = UUID.randomUUID();
        carePackage("C-3" + mark, "on-hold", journey());
        left();
        write("""
                insert into care_package_hold (id, package, starts_when, slot_held_days, retainer_percent, notice_hours, when_slot_ends, told_at, held_from,
                  slot_held_until, phase) values (?, ?, 'now', 14, 0, 0, 'lapse', ?, ?, ?, 'acknowledged')""", hold, "C-3" + mark, Timestamp.from(now),
                Timestamp.from(now), London.day(now).plusDays(9));
        write("insert into care_package_hold_stay (hold, journey, since, left_at) values (?, ?, ?, ?)", hold, journey(), Timestamp.from(now.minus(Duration.ofDays(9))),
                Timestamp.from(now.minus(Duration.ofHours(6))));
    }

    private void service(Duration saidAgo) {
        write("""
                insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, admission_days, languages, care_workers, skills, quality)
                values (?, ?, ?, ?, 'home-care', array['ZZ9'], '', array['MONDAY'], array['MONDAY'], array[]::text[], 'both', array[]::text[], 'good')""",
                "S-" + mark, COUNCIL, COUNCIL, "Care " + mark);
        figure(saidAgo, London.day(now).minusDays(saidAgo.toDays()));
    }

    private void figure(Duration ago, LocalDate day) {
        write("""
                insert into capacity_figure (service, day, band, capacity, occupied, accepting, source, said_at, said_by)
                values (?, ?, 'morning', 4, 4, false, 'page', ?, 'x')""", "S-" + mark, day, Timestamp.from(now.minus(ago)));
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
