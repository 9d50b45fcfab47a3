package org.homeward.access.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.homeward.access.AuditEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices in the audit what information governance should look at. Local defaults of the information governance rules:
 * very many people in a short time, a record opened after the reason to see it had ended, and a record of somebody with
 * the viewer's own surname. The last two look at records opened one by one; in lists they would mean nothing. Systems
 * read many people by their nature: this is about members who are people. One row a day for each.
 */
final class AuditAlerts {

    private static final String RAISE = """
            insert into audit_alert (kind, who, journey, day, at, seq, people)
            select '%s', e.who, %s, (e.at at time zone 'Europe/London')::date, e.at, e.seq, %s
              from audit_entry e join member m on m.user_id = e.who and not m.service %s
             where e.seq between :first and :last and e.action = 'read' and %s
             order by e.seq
            on conflict (kind, who, journey, day) do nothing""";
    private static final String OPENED_ALONE = "cardinality(e.journeys) = 1 and ";

    private static final String MANY_PEOPLE = RAISE.formatted("many-people", "''", "seen.people", """
              join (select max(n.seq) as seq from audit_entry n
                     where n.seq between :first and :last and n.action = 'read' group by n.who) newest on newest.seq = e.seq
              join lateral (
                select count(distinct person) as people,
                       count(distinct person) filter (where cardinality(b.persons) = 1) as opened
                  from audit_entry b, unnest(b.persons) person
                 where b.who = e.who and b.action = 'read' and b.seq <= e.seq
                   and b.at > e.at - make_interval(secs => :seconds)) seen on true""",
            "(seen.opened > :people or seen.people > :listed)");

    private static final String SAME_SURNAME = RAISE.formatted("same-surname", "e.journeys[1]", "1", """
              join journey j on j.id = e.journeys[1]
              left join person p on p.id = j.person
              left join admission_notice n on n.journey = j.id""",
            OPENED_ALONE + "lower(coalesce(p.surname, n.surname)) = lower(substring(m.name from '[^ ]+$'))");

    /** Sight that goes on for a while after its reason ended says until when; what has not ended says infinity. */
    private static final String ENDED_RELATIONSHIP = RAISE.formatted("ended-relationship", "e.journeys[1]", "1", """
              join lateral (
                select bool_or(r.until < 'infinity' and r.kind <> 'break-glass') as ended,
                       bool_or(r.until = 'infinity' or r.kind = 'break-glass' and r.until >= e.at) as lasting
                  from relationship r
                 where r.journey = e.journeys[1] and r.group_id = any(e.groups || ('user.' || e.who))) why on true""",
            OPENED_ALONE + "why.ended and not why.lasting");

    private final JdbcClient database;
    private final AuditSettings.Alerts limits;

    AuditAlerts(JdbcClient database, AuditSettings.Alerts limits) {
        this.database = database;
        this.limits = limits;
    }

    /** Looks at rows that have just been chained, and answers the organisations whose members gave cause to look. */
    Set<String> raise(List<AuditEntry> rows) {
        if (rows.stream().noneMatch(AuditEntry::isRead)) {
            return Set.of();
        }
        int raised = 0;
        for (var kind : List.of(MANY_PEOPLE, SAME_SURNAME, ENDED_RELATIONSHIP)) {
            raised += database.sql(kind).param("first", rows.get(0).seq()).param("last", rows.get(rows.size() - 1).seq())
                    .param("seconds", seconds(limits.within())).param("people", limits.people())
                    .param("listed", limits.listed()).update();
        }
        return raised == 0 ? Set.of() : Set.copyOf(database.sql("""
                        select distinct unnest(e.organisations) from audit_alert a join audit_entry e on e.seq = a.seq
                         where a.seq between :first and :last""")
                .param("first", rows.get(0).seq()).param("last", rows.get(rows.size() - 1).seq())
                .query(String.class).list());
    }

    private static double seconds(Duration within) {
        return within.toMillis() / 1000.0;
    }
}
