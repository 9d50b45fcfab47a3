package org.homeward.flow.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.carepackage.PackageTypes;
import org.homeward.flow.Blocker;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people for whom care is looked for while nobody has a place: all services of that kind where they live say that they are full, there is
 * none, or all that were asked have said that they have no room. A service of which nothing is known may have room, and so may one that has not
 * answered yet: then nothing is said. The words tell of no district, because not everybody who reads them is told where the person lives.
 */
@Component
class NoFreePlace {

    /** The reasons of {@code decline-reasons} that count as capacity. */
    private static final List<String> NO_ROOM = List.of("no-capacity-time", "no-capacity-area", "two-care-workers-unavailable",
            "skills-not-available", "no-admission-at-that-time", "start-date-too-soon", "infection-closed");

    /** A place is wanted in each band, for as many care workers as come together, on the day on which the care begins. */
    private static final String SEARCHES = """
            with need as (
              select n.*, greatest(cast(n.start_from at time zone 'Europe/London' as date), :today) as day, coalesce(c.name, n.council) as council_name
                from care_need n left join organisation c on c.id = n.council
               where n.journey = any(:journeys) and n.state = 'open' and n.purpose <> 'signpost' and cardinality(n.bands) > 0)
            , room as (
              select n.ref, s.ref as service, bool_or(f.full_up) as full_up
                from need n join care_service s on s.council = n.council and s.kind = any(n.kinds) and n.district = any(s.districts)
                 and s.closed_at is null cross join unnest(n.bands) as b (band)
                left join lateral (
                  select not f.accepting or f.capacity - f.occupied - coalesce((select sum(r.places) from capacity_reservation r
                           where r.service = s.ref and r.band = b.band and r.from_day <= n.day and r.freed_at is null), 0) < n.care_workers as full_up
                    from capacity_figure f where f.service = s.ref and f.band = b.band and f.day <= n.day
                   order by f.day desc, f.id desc limit 1) f on true
               group by n.ref, s.ref)
            select n.journey, n.kinds, n.council_name, n.looked_since, o.asked, o.no_room, o.last_answer,
                   (select count(*) from room where room.ref = n.ref) as services,
                   (select count(*) from room where room.ref = n.ref and room.full_up) as full_up
              from need n cross join lateral (
                select count(*) as asked, count(*) filter (where o.closed_at is null) as waiting, max(o.closed_at) as last_answer,
                       count(*) filter (where o.state = 'declined' and o.decline_reason = any(:noRoom)) as no_room
                  from care_offer o where o.need = n.ref and o.made_at >= n.looked_since) o
             where o.waiting = 0""";

    private final JdbcClient jdbc;
    private final PackageTypes types;
    private final Clock clock;

    NoFreePlace(JdbcClient jdbc, PackageTypes types, Clock clock) {
        this.jdbc = jdbc;
        this.types = types;
        this.clock = clock;
    }

    List<Blocker> of(String[] journeys) {
        var searches = jdbc.sql(SEARCHES).param("journeys", journeys).param("today", London.day(clock.instant()))
                .param("noRoom", NO_ROOM.toArray(String[]::new)).query(NoFreePlace::search).list().stream().filter(Search::findsNoPlace).toList();
        var names = searches.isEmpty() ? Map.<String, String>of() : types.today();
        return searches.stream().map(search -> search.blocker(names)).toList();
    }

    private static Search search(ResultSet row, int number) throws SQLException {
        return new Search(new JourneyId(row.getString("journey")), strings(row.getArray("kinds")), row.getString("council_name"),
                row.getTimestamp("looked_since").toInstant(), row.getInt("asked"), row.getInt("no_room"),
                Optional.ofNullable(row.getTimestamp("last_answer")).map(Timestamp::toInstant), row.getInt("services"), row.getInt("full_up"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** @param noRoom how many of those {@code asked} said that they have none. @param fullUp how many of the {@code services} have none by their figures */
    private record Search(JourneyId journey, List<String> kinds, String council, Instant since, int asked, int noRoom, Optional<Instant> lastAnswer,
                          int services, int fullUp) {

        boolean findsNoPlace() {
            return everybodySaidNo() || services == fullUp;
        }

        private boolean everybodySaidNo() {
            return asked > 0 && asked == noRoom;
        }

        Blocker blocker(Map<String, String> names) {
            var care = kinds.stream().map(kind -> names.getOrDefault(kind, kind.replace('-', ' '))).map(Search::small)
                    .collect(Collectors.joining(" or "));
            return new Blocker(Blocker.Kind.CAPACITY, journey, "No free place", "The brokers of " + council + " find room for " + care + ": "
                    + because() + ".", "council", everybodySaidNo() ? lastAnswer.orElse(since) : since, Optional.empty(), Optional.empty(),
                    Optional.empty(), false, "/journeys/" + journey);
        }

        private String because() {
            if (everybodySaidNo()) {
                return asked == 1 ? "the service that was asked has none" : "all " + asked + " services that were asked have none";
            }
            return services == 0 ? "no service offers it where the person lives"
                    : services == 1 ? "the one service where the person lives is full" : "all " + services + " services where the person lives are full";
        }

        private static String small(String name) {
            return name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
        }
    }
}
