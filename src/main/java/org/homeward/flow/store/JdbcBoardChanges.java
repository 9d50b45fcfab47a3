package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.flow.BoardChanges;
import org.homeward.flow.Boxes;
import org.homeward.flow.Difference;
import org.homeward.flow.Difference.Move;
import org.homeward.flow.JourneyFile.Happening;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares the boxes of two moments, or of one as known at two, and names those who moved to whoever may see them. */
@Repository
class JdbcBoardChanges implements BoardChanges {

    private final JdbcClient jdbc;
    private final Boxes boxes;
    private final JdbcBoard board;
    private final JdbcJourneyFiles files;
    private final JourneyRecords records;
    private final Clock clock;

    JdbcBoardChanges(JdbcClient jdbc, Boxes boxes, JdbcBoard board, JdbcJourneyFiles files, JourneyRecords records, Clock clock) {
        this.jdbc = jdbc;
        this.boxes = boxes;
        this.board = board;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Changes since(Viewer viewer, JourneyQuery query, Instant then) {
        var difference = Difference.between(boxes.whoWasWhere(viewer, query, then, Optional.empty()),
                boxes.whoWasWhere(viewer, query, clock.instant(), Optional.empty()));
        return changes(difference, summaries(viewer, difference), (journey, move) -> new Person(journey, move, List.of(), Optional.empty()));
    }

    @Override
    public Changes afterwards(Viewer viewer, JourneyQuery query, Instant then) {
        var difference = Difference.between(boxes.whoWasWhere(viewer, query, then, Optional.of(then)),
                boxes.whoWasWhere(viewer, query, then, Optional.empty()));
        var learned = learned(difference, then);
        return changes(difference, summaries(viewer, difference), (journey, move) -> new Person(journey, move, arrived(journey, then),
                Optional.ofNullable(learned.get(journey.id()))));
    }

    private Map<JourneyId, JourneySummary> summaries(Viewer viewer, Difference difference) {
        return files.summaries(viewer, difference.moves().stream().map(Move::journey).limit(MOST).toList()).stream()
                .collect(Collectors.toMap(JourneySummary::id, Function.identity()));
    }

    private static Changes changes(Difference difference, Map<JourneyId, JourneySummary> seen, Told told) {
        var people = difference.moves().stream().filter(move -> seen.containsKey(move.journey()))
                .map(move -> told.person(seen.get(move.journey()), move)).toList();
        return new Changes(difference, people, difference.moves().size() - people.size());
    }

    /** Rows of timeline are told as on the person's page, and to the same people. */
    private List<Happening> arrived(JourneySummary journey, Instant then) {
        return journey.permit().shows(Part.TIMELINE) ? records.timeline(journey.id(), journey.permit()).stream()
                .filter(event -> !event.happenedAt().isAfter(then) && event.learnedAt().isAfter(then))
                .sorted(Comparator.comparing(Happening::learnedAt)).toList() : List.of();
    }

    private Map<JourneyId, Instant> learned(Difference difference, Instant then) {
        var learned = new LinkedHashMap<JourneyId, Instant>();
        jdbc.sql("""
                        select journey, max(learned_at) as at from journey_stood
                         where journey = any(:journeys) and learned_at > :then and since <= :then group by journey""")
                .param("journeys", difference.moves().stream().map(move -> move.journey().value()).toArray(String[]::new))
                .param("then", Timestamp.from(then)).query(row -> {
                    learned.put(new JourneyId(row.getString("journey")), row.getTimestamp("at").toInstant());
                });
        return learned;
    }

    @Override
    public List<OnWard> wards(Viewer viewer, Optional<String> ward, Instant then) {
        var wards = board.choices(viewer).wards().stream().filter(choice -> ward.filter(it -> !it.equals(choice.id())).isEmpty())
                .collect(Collectors.toMap(Board.Choice::id, Board.Choice::name));
        return jdbc.sql("""
                        select w.id, count(distinct l.stay) filter (where l.since <= :then and l.until > :then) as before,
                               count(distinct l.stay) filter (where l.since <= :now and l.until > :now) as here,
                               (select count(*) from bed b where b.ward = w.id and b.state = 'open' and b.staffed) as open
                          from ward w
                          left join lateral (
                            select l.stay, l.since, coalesce(l.until, 'infinity'::timestamptz) as until
                              from stay_location l join stay s on s.id = l.stay and s.state <> 'recorded-in-error'
                             where l.ward = w.id and coalesce(l.until, 'infinity'::timestamptz) > :then) l on true
                         where w.id = any(:wards) group by w.id""")
                .param("wards", wards.keySet().toArray(String[]::new)).param("then", Timestamp.from(then))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new OnWard(row.getString("id"), wards.get(row.getString("id")), row.getInt("before"),
                        row.getInt("here"), row.getInt("open"))).list().stream()
                .filter(it -> it.then() + it.now() + it.open() > 0).sorted(Comparator.comparing(OnWard::name)).toList();
    }

    private interface Told {

        Person person(JourneySummary journey, Move move);
    }
}
