package org.homeward.sourcing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts needs and offers into the tables as they stand at some moment, for those who read them. */
final class SourcingRows {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    SourcingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A service of Eastvale's directory that serves this district alone. */
    String service(String organisation, String kind, String district) {
        var ref = "s-" + fresh("");
        jdbc.sql("""
                        insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, admission_days,
                               languages, care_workers, skills, quality)
                        values (:ref, 'eastvale', :organisation, :name, :kind, array[:district], '', '{}', '{}', '{}', 'both', '{}', 'good')""")
                .param("ref", ref).param("organisation", organisation).param("name", "Rounds " + ref).param("kind", kind)
                .param("district", district).update();
        return ref;
    }

    /** Two visits a day of home care, looked for now. */
    String need(JourneyId journey, String district) {
        var ref = fresh("N-");
        jdbc.sql("""
                        insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes,
                               care_workers, tasks, start_from, equipment, infection, summary, language, continuity, state, opened_at, looked_since, opened_by)
                        values (:ref, :journey, 'eastvale', 'P1', 'discharge', '{home-care}', :district, '80 to 89', '{morning,bed}', 2,
                               '{45,30}', 1, '{washing and dressing (one person)}', :start, '{hoist}', 'no', 'Help after a fall', 'Urdu', true, 'open', :now, :now,
                               'bea.broker')""")
                .param("ref", ref).param("journey", journey.value()).param("district", district)
                .param("start", clock.instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        return ref;
    }

    void ended(String need, String state, Instant at) {
        jdbc.sql("update care_need set state = :state, closed_at = :at, closed_because = 'Nobody has room' where ref = :ref")
                .param("state", state).param("at", at.atOffset(ZoneOffset.UTC)).param("ref", need).update();
    }

    /** An offer to the service's provider as it stands now. */
    String offer(String need, String service, String state) {
        return offer(need, service, state, clock.instant());
    }

    String offer(String need, String service, String state, Instant at) {
        var ref = fresh("O-");
        var closed = Set.of("not-chosen", "declined", "expired", "withdrawn", "ended").contains(state);
        jdbc.sql("""
                        insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by,
                               decline_reason, assess_how, assess_until, chosen_because, chosen_by, closed_at)
                        select :ref, :need, s.ref, s.organisation, 1, 0, :state, 72,
                               '[{"name": "continuity", "points": 80, "weight": 25, "words": "knows the person"}]', :at, :by,
                               case when :state = 'declined' then 'no-capacity-time' end, case when :state = 'assessing' then 'video' end,
                               case when :state = 'assessing' then cast(:by as timestamptz) end,
                               case when :state in ('chosen', 'active') then 'She knows two of the care workers' end,
                               case when :state in ('chosen', 'active') then 'person' end,
                               case when :closed then cast(:at as timestamptz) end
                          from care_service s where s.ref = :service""")
                .param("ref", ref).param("need", need).param("state", state).param("service", service).param("closed", closed)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", at.plus(Duration.ofHours(4)).atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("insert into care_offer_step (offer, state, at, by_whom) values (:ref, :state, :at, 'process')").param("ref", ref)
                .param("state", state).param("at", at.atOffset(ZoneOffset.UTC)).update();
        return ref;
    }

    /** @param answer null while nobody has answered */
    void question(String offer, String question, String answer) {
        jdbc.sql("""
                        insert into care_offer_question (offer, section, question, asked_at, answer, answered_at, answered_by)
                        values (:offer, 'equipment', :question, :now, :answer, case when cast(:answer as text) is not null then cast(:now as timestamptz) end,
                                case when cast(:answer as text) is not null then 'bea.broker' end)""")
                .param("offer", offer).param("question", question).param("answer", answer)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    void task(String offer, String task) {
        jdbc.sql("""
                        insert into care_offer_task (task, offer, form, group_id, opened_at, due_at)
                        values (:task, :offer, 'answer-offer', 'care-providers.brightwater', :now, :now)""")
                .param("task", task).param("offer", offer).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    String fresh(String mark) {
        return mark + random.ints(6, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
