package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.text;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.DataQuality;
import org.homeward.access.Viewer;
import org.homeward.flow.DataIssues;
import org.homeward.flow.DelayReasonMap;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks each test of {@link DataFacts} of the whole database, and the table what each finding is called and whose it is. */
@Repository
class JdbcDataIssues implements DataIssues {

    private static final int WEEK = 7;
    private static final String GRAVEST = "array_position(array['critical', 'high', 'medium'], i.severity)";

    private final JdbcClient jdbc;
    private final DataQuality table;
    private final DelayReasonMap reasons;
    private final DataOwners owners;
    private final JdbcJourneyFiles files;
    private final AccessPolicy policy;
    private final Audit audit;
    private final Clock clock;

    JdbcDataIssues(JdbcClient jdbc, DataQuality table, DelayReasonMap reasons, DataOwners owners, JdbcJourneyFiles files, AccessPolicy policy,
                   Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.reasons = reasons;
        this.owners = owners;
        this.files = files;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Issue> of(Viewer viewer, int most) {
        var issues = jdbc.sql("""
                        select i.*, coalesce(t.name, i.group_id) as team, coalesce(w.name, i.ward) as ward_name, owner.name as owner
                          from open_data_issue i left join journey j on j.id = i.journey
                          left join team t on t.group_id = i.group_id left join ward w on w.id = i.ward
                        """ + JdbcFieldOwners.OF_ISSUE + """
                         where i.group_id = any(:groups) order by\s""" + GRAVEST + ", i.found_at, i.id limit :most")
                .param("groups", viewer.groups().toArray(String[]::new)).param("most", most)
                .query((row, number) -> new Issue(row.getLong("id"), row.getString("issue"), row.getString("severity"), row.getString("team"),
                        row.getString("field_group"), text(row, "owner"), row.getString("thing"), text(row, "journey").map(JourneyId::new), Optional.empty(), text(row, "ward_name"),
                        row.getString("words"), row.getTimestamp("found_at").toInstant())).list();
        return named(viewer, issues);
    }

    private List<Issue> named(Viewer viewer, List<Issue> issues) {
        var names = new HashMap<JourneyId, String>();
        files.summaries(viewer, issues.stream().flatMap(issue -> issue.journey().stream()).distinct().toList())
                .forEach(summary -> summary.identity().map(Identity::name).ifPresent(name -> names.put(summary.id(), name)));
        if (!names.isEmpty()) {
            audit.read(viewer, "Wrong records", names.keySet());
        }
        return issues.stream().map(issue -> issue.about(issue.journey().map(names::get))).toList();
    }

    @Override
    public List<Score> byWard(Viewer viewer) {
        return scores(viewer, "left join ward g on g.id = j.ward", "g.name", "No ward");
    }

    @Override
    public List<Score> bySource(Viewer viewer) {
        return scores(viewer, "left join admission_notice g on g.journey = j.id", "g.source", "");
    }

    private List<Score> scores(Viewer viewer, String groups, String group, String otherwise) {
        var seen = Seen.by(viewer, policy, JourneyQuery.everybody());
        seen.values().addValue("otherwise", otherwise);
        return jdbc.sql(seen.sql() + """
                        select coalesce(%s, :otherwise) as about, count(*) as people,
                               count(*) filter (where not exists (select from open_data_issue i where i.journey = j.id)) as sound
                          from visible v join journey j on j.id = v.id %s
                         where exists (select from stay s where s.journey = j.id and s.state = 'open') group by %s order by %s nulls last"""
                        .formatted(group, groups, group, group))
                .paramSource(seen.values()).query((row, number) -> new Score(row.getString("about"), row.getInt("people"), row.getInt("sound"))).list();
    }

    @Override
    public List<Reviews> reviews(Viewer viewer) {
        var seen = Seen.by(viewer, policy, JourneyQuery.everybody());
        seen.values().addValue("since", London.day(clock.instant()).minusDays(WEEK));
        return jdbc.sql(seen.sql() + """
                        select w.name, r.day, r.half, count(*) as beds, count(*) filter (where b.how in ('recorded', 'unchanged')) as reviewed
                          from ward_round r join ward w on w.id = r.ward join ward_round_bed b on b.round = r.id
                         where r.day > :since and r.ward in (select j.ward from visible v join journey j on j.id = v.id)
                         group by w.name, r.day, r.half order by r.day desc, r.half desc, w.name""")
                .paramSource(seen.values()).query((row, number) -> new Reviews(row.getString("name"), row.getObject("day", LocalDate.class),
                        row.getString("half"), row.getInt("beds"), row.getInt("reviewed"))).list();
    }

    @Override
    public List<Kind> byKind(Viewer viewer) {
        var seen = Seen.by(viewer, policy, JourneyQuery.everybody());
        seen.values().addValue("groups", viewer.groups().toArray(String[]::new));
        return jdbc.sql(seen.sql() + """
                        select i.issue, i.severity, count(*) as open, min(i.found_at) as oldest from open_data_issue i
                         where i.group_id = any(:groups) or i.journey in (select id from visible)
                         group by i.issue, i.severity order by\s""" + GRAVEST + ", count(*) desc, i.issue")
                .paramSource(seen.values()).query((row, number) -> new Kind(row.getString("issue"), row.getString("severity"), row.getInt("open"),
                        row.getTimestamp("oldest").toInstant())).list();
    }

    @Override
    @Transactional
    public boolean end(Viewer viewer, long id, String how, String note) {
        var journey = jdbc.sql("select coalesce(journey, '') from open_data_issue where id = :id and group_id = any(:groups)").param("id", id)
                .param("groups", viewer.groups().toArray(String[]::new)).query(String.class).optional();
        if (journey.isEmpty()) {
            return false;
        }
        boolean ended = end(id, clock.instant(), how, Optional.of(viewer.userId()), note);
        if (ended) {
            audit.did(viewer, "dataIssue." + (how.equals("explained") ? "explained" : "denied"),
                    journey.filter(it -> !it.isEmpty()).map(JourneyId::new), "Issue " + id);
        }
        return ended;
    }

    private boolean end(long id, Instant at, String how, Optional<String> byWhom, String note) {
        return jdbc.sql("insert into data_issue_end (issue, at, how, by_whom, note) values (:id, :at, :how, :by, :note) on conflict (issue) do nothing")
                .param("id", id).param("at", Timestamp.from(at)).param("how", how).param("by", byWhom.orElse(null)).param("note", note).update() == 1;
    }

    @Override
    @Transactional
    public Found look(Instant now) {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('data_issue'))").query(Boolean.class).single()) {
            return new Found(0, 0);
        }
        var there = new HashSet<String>();
        int added = 0;
        for (var wrong : Stream.concat(DataFacts.ALL.stream().flatMap(fact -> wrong(fact, now).stream()), notMapped()).toList()) {
            for (var finding : table.of(Map.of(wrong.fact, true))) {
                there.add(finding.issue() + " " + wrong.thing);
                added += add(finding, wrong, now);
            }
        }
        int cleared = 0;
        for (var open : jdbc.sql("select id, issue || ' ' || thing as key from open_data_issue").query((row, number) ->
                Map.entry(row.getLong("id"), row.getString("key"))).list()) {
            if (!there.contains(open.getValue()) && end(open.getKey(), now, "cleared", Optional.empty(), "It is not so any more.")) {
                cleared++;
            }
        }
        return new Found(added, cleared);
    }

    private int add(DataQuality.Finding finding, Wrong wrong, Instant now) {
        return jdbc.sql("""
                        insert into data_issue (issue, severity, group_id, field_group, thing, journey, ward, words, found_at)
                        select :issue, :severity, :group, :fields, :thing, :journey, :ward, :words, :now
                         where not exists (select from data_issue i left join data_issue_end e on e.issue = i.id
                                            where i.issue = :issue and i.thing = :thing
                                              and (e.issue is null or e.how <> 'cleared' and e.at > cast(:now as timestamptz) - interval '7 days'))""")
                .param("issue", finding.issue()).param("severity", finding.severity()).param("thing", wrong.thing)
                .param("fields", finding.fieldGroup())
                .param("group", owners.team(finding.ownerGroup(), wrong.place())).param("journey", wrong.journey.orElse(null))
                .param("ward", wrong.ward.orElse(null)).param("words", wrong.words).param("now", Timestamp.from(now)).update();
    }

    private List<Wrong> wrong(DataFacts.Fact fact, Instant now) {
        return jdbc.sql(fact.sql()).param("now", Timestamp.from(now)).param("today", London.day(now))
                .query((row, number) -> new Wrong(fact.name(), row.getString("thing"), text(row, "journey"), text(row, "trust"), text(row, "hub"),
                        text(row, "council"), text(row, "ward"), row.getString("words"))).list();
    }

    /** What the reason of a delay follows from, and the table does not know. */
    private Stream<Wrong> notMapped() {
        var map = reasons.newest();
        return jdbc.sql("""
                        select w.waiting_for, j.* from wait_interval w join journey j on j.id = w.journey
                          join nctr_interval i on i.journey = j.id and i.ended_at is null
                         where w.ended_at is null and j.closed_at is null and w.waiting_for <> 'not-a-delay'""")
                .query((row, number) -> Map.entry(map.of(row.getString("waiting_for"), text(row, "pathway")).mapped(),
                        new Wrong("delayNotMapped", row.getString("id") + " " + row.getString("waiting_for"), text(row, "id"), text(row, "trust"),
                                text(row, "hub"), text(row, "council"), text(row, "ward"),
                                "No national reason is known for what is waited for: " + row.getString("waiting_for").replace('-', ' ') + ".")))
                .list().stream().filter(found -> !found.getKey()).map(Map.Entry::getValue).distinct();
    }

    private record Wrong(String fact, String thing, Optional<String> journey, Optional<String> trust, Optional<String> hub, Optional<String> council,
                         Optional<String> ward, String words) {

        DataOwners.Place place() {
            return new DataOwners.Place(trust, hub, council, ward);
        }
    }
}
