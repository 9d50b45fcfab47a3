package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.Blocker;
import org.homeward.flow.Huddle;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.flow.OpenWait;
import org.homeward.flow.PromisedAction;
import org.homeward.flow.PromisedActions;
import org.homeward.flow.WhyHere;
import org.homeward.flow.WhyStillHere;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is in hospital and planned to leave today, or needs no bed any more; keeps huddles in table {@code huddle}. */
@Repository
class JdbcHuddle implements Huddle {

    private static final Duration NO_HUDDLE_YET = Duration.ofDays(1);
    private static final String LEAVES_TODAY = "leaves-today";
    private static final String COULD_LEAVE = "could-leave";

    private final JdbcClient jdbc;
    private final OpenWaits waits;
    private final WhyStillHere whyStillHere;
    private final JdbcJourneyFiles files;
    private final PromisedActions promises;
    private final AccessPolicy policy;
    private final Clock clock;

    JdbcHuddle(JdbcClient jdbc, OpenWaits waits, WhyStillHere whyStillHere, JdbcJourneyFiles files, PromisedActions promises, AccessPolicy policy,
               Clock clock) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.whyStillHere = whyStillHere;
        this.files = files;
        this.promises = promises;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Agenda agenda(Viewer viewer, String group, Optional<String> ward) {
        var now = clock.instant();
        var today = London.day(now);
        var all = people(viewer, ward, today);
        var shown = all.subList(0, Math.min(MOST, all.size()));
        var last = lately(viewer, group, ward, 1).stream().findFirst();
        var since = last.map(Held::at).orElse(now.minus(NO_HUDDLE_YET));
        return new Agenda(shown.stream().filter(person -> leaves(person, today)).toList(), shown.stream().filter(person -> !leaves(person, today)).toList(),
                changes(viewer, ward, since), since, last, all.size() > MOST);
    }

    private static boolean leaves(Person person, LocalDate today) {
        return person.planned().filter(today::equals).isPresent();
    }

    private List<Person> people(Viewer viewer, Optional<String> ward, LocalDate today) {
        var query = query(ward);
        var seen = Seen.by(viewer, policy, query);
        seen.values().addValue("today", today).addValue("limit", MOST + 1);
        var found = jdbc.sql(seen.sql() + """
                        , seen as (
                          select v.id, v.reasons, v.opened_until, l.day, i.began_at as ready_since from visible v
                           cross join lateral (select expected_to_leave(v.id) as day) l
                            left join nctr_interval i on i.journey = v.id and i.ended_at is null
                           where (l.day = :today or i.began_at is not null)
                             and exists (select from stay where stay.journey = v.id and stay.state = 'open')
                           order by i.began_at nulls last, v.id limit :limit)
                        select seen.day, seen.ready_since,""" + " " + SummaryRow.COLUMNS + SummaryRow.JOINS + " order by seen.ready_since nulls last, j.id")
                .paramSource(seen.values()).query(new FoundRow(new SummaryRow(viewer, policy))).list();
        var journeys = found.stream().map(Found::journey).toList();
        var open = waits.of(journeys.stream().map(JourneySummary::id).toList());
        var waiting = journeys.stream().collect(Collectors.toMap(JourneySummary::id, journey -> journey.permit().shows(Part.PROGRESS)
                ? OpenWaits.shown(open.getOrDefault(journey.id(), List.of()), journey.permit()) : List.<OpenWait>of()));
        var why = whyStillHere.of(journeys, waiting);
        return found.stream().map(it -> new Person(it.journey, why.getOrDefault(it.journey.id(), WhyHere.NOT_SHOWN), it.planned, it.readySince, promised(it.journey))).toList();
    }

    private List<PromisedAction> promised(JourneySummary journey) {
        return journey.permit().shows(Part.PROGRESS) ? promises.of(journey.id()).stream().filter(PromisedAction::isOpen).toList() : List.of();
    }

    private Changes changes(Viewer viewer, Optional<String> ward, Instant since) {
        var seen = Seen.by(viewer, policy, new JourneyQuery(ward, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true));
        seen.values().addValue("since", Timestamp.from(since));
        return jdbc.sql(seen.sql() + """
                        select count(*) filter (where j.opened_at > :since) as came,
                               count(*) filter (where exists (select from stay s where s.journey = j.id and s.left_at > :since)) as gone,
                               count(*) filter (where exists (select from nctr_interval i where i.journey = j.id and i.began_at > :since)) as ready,
                               count(*) filter (where exists (select from nctr_interval i where i.journey = j.id and i.ended_at > :since)
                                 and exists (select from stay s where s.journey = j.id and s.state = 'open')) as again,
                               count(*) filter (where exists (select from journey_stood p where p.journey = j.id and p.part = 'pathway' and p.since > :since
                                 and p.value is not null)) as agreed
                          from visible v join journey j on j.id = v.id where j.closed_at is null or j.closed_at > :since""")
                .paramSource(seen.values())
                .query((row, number) -> new Changes(row.getInt("came"), row.getInt("gone"), row.getInt("ready"), row.getInt("again"), row.getInt("agreed")))
                .single();
    }

    @Override
    @Transactional
    public long hold(Viewer viewer, String group, Optional<String> ward, String minutes) {
        var agenda = agenda(viewer, group, ward);
        var people = Stream.concat(agenda.leavesToday().stream().map(person -> spoken(person, LEAVES_TODAY)),
                agenda.couldLeave().stream().map(person -> spoken(person, COULD_LEAVE))).toList();
        return jdbc.sql("""
                        insert into huddle (group_id, ward, held_at, held_by, minutes, people)
                        values (:group, :ward, :at, :by, :minutes, :people::jsonb) returning id""")
                .param("group", group).param("ward", ward.orElse("")).param("at", Timestamp.from(clock.instant())).param("by", viewer.userId())
                .param("minutes", minutes).param("people", HuddleJson.write(people)).query(Long.class).single();
    }

    private static Spoken spoken(Person person, String part) {
        return new Spoken(person.journey().id().value(), Optional.empty(), part,
                person.why().critical().map(Blocker::unblock).orElse("Nothing is waited for."));
    }

    @Override
    public Optional<Held> held(Viewer viewer, long id) {
        return select(viewer, "h.id = :id", Map.of("id", id), 1).stream().findFirst().map(held -> named(viewer, held));
    }

    private Held named(Viewer viewer, Held held) {
        var names = files.summaries(viewer, held.people().stream().map(Spoken::journey).map(JourneyId::new).toList()).stream()
                .filter(summary -> summary.identity().isPresent())
                .collect(Collectors.toMap(summary -> summary.id().value(), summary -> summary.identity().map(Identity::name).orElseThrow()));
        return new Held(held.id(), held.group(), held.team(), held.ward(), held.at(), held.byWhom(), held.minutes(), held.people().stream()
                .map(it -> new Spoken(it.journey(), Optional.ofNullable(names.get(it.journey())), it.part(), it.said())).toList());
    }

    @Override
    public List<Held> lately(Viewer viewer, String group, int most) {
        return select(viewer, "h.group_id = :group", Map.of("group", group), most);
    }

    private List<Held> lately(Viewer viewer, String group, Optional<String> ward, int most) {
        return select(viewer, "h.group_id = :group and h.ward = :ward", Map.of("group", group, "ward", ward.orElse("")), most);
    }

    private List<Held> select(Viewer viewer, String which, Map<String, ?> values, int most) {
        return jdbc.sql("""
                        select h.*, coalesce(t.name, h.group_id) as team, coalesce(m.name, h.held_by) as name from huddle h
                          left join team t on t.group_id = h.group_id left join member m on m.user_id = h.held_by
                         where h.group_id = any(:groups) and\s""" + which + " order by h.held_at desc, h.id desc limit :most")
                .param("groups", viewer.groups().toArray(String[]::new)).params(values).param("most", most)
                .query((row, number) -> new Held(row.getLong("id"), row.getString("group_id"), row.getString("team"), SummaryRow.text(row, "ward"),
                        row.getTimestamp("held_at").toInstant(), row.getString("name"), row.getString("minutes"), HuddleJson.read(row.getString("people"))))
                .list();
    }

    private static JourneyQuery query(Optional<String> ward) {
        return new JourneyQuery(ward, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private record Found(JourneySummary journey, Optional<LocalDate> planned, Optional<Instant> readySince) {
    }

    private record FoundRow(SummaryRow summary) implements RowMapper<Found> {

        @Override
        public Found mapRow(ResultSet row, int number) throws SQLException {
            return new Found(summary.mapRow(row, number), Optional.ofNullable(row.getObject("day", LocalDate.class)), instant(row, "ready_since"));
        }
    }
}
