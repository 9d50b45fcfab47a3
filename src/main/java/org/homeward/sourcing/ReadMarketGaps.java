package org.homeward.sourcing;

import java.time.Clock;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.capacity.Band;
import org.homeward.journey.London;

/**
 * Shows where care is short to those who buy it: brokers of their own council, a council's managers of theirs, and all other
 * managers of every council. Managers read small numbers as "under 5", because few people are easily known.
 */
public final class ReadMarketGaps {

    /** Local default. */
    private static final int SMALL = 5;
    private static final String BROKERS = "brokerage-officers.";
    private static final String MANAGERS = "managers.";

    private final MarketGaps gaps;
    private final Directory directory;
    private final Clock clock;

    public ReadMarketGaps(MarketGaps gaps, Directory directory, Clock clock) {
        this.gaps = gaps;
        this.directory = directory;
        this.clock = clock;
    }

    public static boolean isFor(Viewer viewer) {
        return viewer.groups().stream().anyMatch(group -> group.startsWith(BROKERS) || group.startsWith(MANAGERS));
    }

    /** The gravest first. */
    public List<Line> of(Viewer viewer, int days) {
        var councils = new TreeSet<String>();
        var exact = viewer.is("brokerage-officers");
        viewer.groups().stream().filter(group -> group.startsWith(BROKERS)).map(group -> group.substring(BROKERS.length())).forEach(councils::add);
        if (!exact) {
            viewer.groups().stream().filter(group -> group.startsWith(MANAGERS)).map(group -> group.substring(MANAGERS.length()))
                    .forEach(scope -> councils.addAll(managed(scope)));
        }
        var since = London.day(clock.instant()).minus(Period.ofDays(days)).atStartOfDay(London.ZONE).toInstant();
        return lines(gaps.since(since, councils), exact);
    }

    /** One area, kind and time or bed. */
    public record Line(String district, String kind, String band, List<Why> why) {

        public Line {
            why = List.copyOf(why);
        }

        public String bandInWords() {
            return band.isEmpty() ? "Not said" : Band.read(band).map(Band::words).orElse(band);
        }
    }

    /** @param count a number, or "under 5" */
    public record Why(String reason, String count) {
    }

    static List<Line> lines(List<MarketGap> gaps, boolean exact) {
        var byPlace = gaps.stream().collect(Collectors.groupingBy(gap -> List.of(gap.district(), gap.kind(), gap.band()),
                LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream().sorted(Comparator.comparing((Map.Entry<List<String>, List<MarketGap>> place) ->
                        place.getValue().stream().mapToLong(MarketGap::count).sum()).reversed().thenComparing(place -> place.getKey().toString()))
                .map(place -> new Line(place.getKey().get(0), place.getKey().get(1), place.getKey().get(2), place.getValue().stream()
                        .sorted(Comparator.comparing(MarketGap::count).reversed().thenComparing(MarketGap::reason))
                        .map(gap -> new Why(gap.reason(), shown(gap.count(), exact))).toList())).toList();
    }

    private static String shown(long count, boolean exact) {
        return exact || count >= SMALL ? String.valueOf(count) : "under " + SMALL;
    }

    private List<String> managed(String scope) {
        var councils = directory.organisations(Organisation.Kind.COUNCIL).stream().map(Organisation::id).toList();
        return councils.contains(scope) ? List.of(scope) : councils;
    }
}
