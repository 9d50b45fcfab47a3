package org.homeward.bench.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.demo.world.Pathway;

/** Every comparison of the report, drawn and as a table. */
final class Figures {

    private static final Plot.Scale BY_TENS =
            new Plot.Scale(0.002, 1, true, List.of(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0));
    private static final Plot.Scale EVENLY = new Plot.Scale(0, 0.12, false, List.of(0.0, 0.02, 0.04, 0.06, 0.08, 0.10, 0.12));
    private static final List<String> WEEK =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String MARKS = "The diamond is England; the circle, square and triangle are the three worlds. ";
    private static final String WITHIN_HALF = MARKS + "Half a point on either side is allowed.";
    private static final String OF_ALL = "Shares of all adults who left, on a scale of powers of ten.";
    private static final int HOURS = 24;
    private static final double BUSIEST = 16;
    private static final double STEP = 500;

    private final List<Calibrated> worlds;

    Figures(List<Calibrated> worlds) {
        this.worlds = worlds;
    }

    /** @param isOpen whether the table is seen at once */
    record Figure(String heading, String words, String plot, String table, boolean isOpen) {

        String html() {
            return "<section><h2>" + heading + "</h2>\n<p>" + words + "</p>\n<figure>" + plot + "</figure>\n<details"
                    + (isOpen ? " open" : "") + "><summary>The figures: " + heading.toLowerCase(Locale.ROOT) + "</summary>\n" + table
                    + "</details></section>\n";
        }
    }

    Stream<Figure> all() {
        return Stream.of(mix(), trusts(), destinations(), delays(), reasons(), arrivals(), stocks());
    }

    private Figure mix() {
        var rows = beside(Calibrated::mix);
        return new Figure("Pathways home", OF_ALL, Plot.dots(new Plot.About("mix", "Pathways home, ours beside England's", WITHIN_HALF),
                rows, Calibrated.MIX_POINTS, BY_TENS, 120), table("Pathway", rows), true);
    }

    private Figure trusts() {
        var bands = new LinkedHashMap<String, double[]>();
        var values = new LinkedHashMap<String, List<double[]>>();
        var cells = new ArrayList<List<String>>();
        for (var pathway : Pathway.values()) {
            var band = Calibrated.publishedBand(pathway);
            var ours = worlds.stream().map(world -> world.trustsShares(pathway)).toList();
            bands.put(pathway.name(), band);
            values.put(pathway.name(), ours);
            cells.add(Stream.concat(Stream.of(pathway.name(), range(band)), ours.stream().map(Figures::range)).toList());
        }
        var about = new Plot.About("trusts", "Share of each pathway, trust by trust", "A row for each pathway: the band goes from the 5th"
                + " to the 95th of a hundred published trusts, each mark is an invented one.");
        return new Figure("Trusts", "Each mark is one trust. The band holds nine of ten published trusts.",
                Plot.strips(about, bands, values, BY_TENS, 120), Style.table("shares by trust", heads("Pathway"), cells), true);
    }

    private static String range(double[] values) {
        return Check.percent(Arrays.stream(values).min().orElseThrow()) + " to " + Check.percent(Arrays.stream(values).max().orElseThrow());
    }

    private Figure destinations() {
        var rows = beside(Calibrated::destinations);
        return new Figure("Where people go", OF_ALL, Plot.dots(new Plot.About("destinations", "Destinations, ours beside England's",
                WITHIN_HALF), rows, Calibrated.MIX_POINTS, BY_TENS, 190), table("Destination", rows), true);
    }

    private Figure delays() {
        var rows = beside(Calibrated::delays);
        var means = worlds.stream().map(world -> Check.round(world.meanDelay())).collect(Collectors.joining(", "));
        return new Figure("Days from being ready to leaving", "Shares of those who left with a discharge-ready date, on a scale of powers"
                + " of ten. Mean: " + Check.round(Calibrated.publishedMeanDelay()) + " days published, " + means + " in the three worlds.",
                Plot.dots(new Plot.About("delays", "Delays by group, ours beside England's", MARKS), rows, 0, BY_TENS, 150),
                table("Days", rows), true);
    }

    private Figure reasons() {
        var rows = beside(Calibrated::reasons);
        var labels = Labels.ofDelayReasons();
        var inWords = new LinkedHashMap<String, double[]>();
        rows.forEach((code, shares) -> inWords.put(code + ": " + labels.get(code), shares));
        return new Figure("What people wait for", "Shares of nights that people of two weeks and more in hospital wait after being"
                + " ready, by principal reason. The published file does not say of which lengths of stay its figures are; their sum fits"
                + " those of fourteen days and more.", Plot.dots(new Plot.About("reasons", "Principal delay reasons, ours beside England's",
                MARKS + "One point on either side is allowed."), rows, Calibrated.REASON_POINTS, EVENLY, 230),
                table("Reason", inWords), false);
    }

    private Figure arrivals() {
        var published = perThousand(Calibrated.publishedArrivals());
        var ours = worlds.stream().map(world -> perThousand(Arrays.stream(world.arrivals()).asDoubleStream().toArray())).toList();
        var cells = IntStream.range(0, HOURS).mapToObj(hour -> Stream.concat(Stream.of(String.format(Locale.ROOT, "%02d:00", hour)),
                IntStream.range(0, WEEK.size()).map(day -> day * HOURS + hour).mapToObj(at -> String.format(Locale.ROOT, "%.1f | %.1f",
                        published[at], ours.stream().mapToDouble(world -> world[at]).average().orElseThrow()))).toList()).toList();
        var about = new Plot.About("arrivals", "Arrivals over the hours of a week", "The broad line is England, the thin ones are the three"
                + " worlds. Arrivals rise at eight in the morning, most on Mondays, and fall towards the night.");
        return new Figure("Arrivals at the emergency department", "Of a thousand arrivals in a week, by hour. In the table: published |"
                + " mean of the three worlds.", Plot.lines(about, published, ours, BUSIEST, WEEK),
                Style.table("arrivals", Stream.concat(Stream.of("Hour"), WEEK.stream()).toList(), cells), false);
    }

    private static double[] perThousand(double[] counts) {
        var all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / all * 1_000).toArray();
    }

    private Figure stocks() {
        var flows = worlds.stream().map(world -> world.lived().waiting).toList();
        var days = flows.get(0).stock().length;
        var expected = flows.stream().mapToDouble(Flow::expectedStock).average().orElseThrow();
        var counted = flows.stream().map(flow -> Arrays.stream(flow.stock()).asDoubleStream().toArray()).toList();
        var cells = worlds.stream().flatMap(world -> Stream.of(little(world, "waiting after being ready", world.lived().waiting),
                little(world, "without a reason to stay, times that did not last among them", world.lived().withoutReason),
                little(world, "in a bed", world.lived().inBeds))).toList();
        var weeks = IntStream.rangeClosed(1, days / 14).mapToObj(two -> (two * 2 - 1) + "–" + two * 2).toList();
        return new Figure("How many are there", "People who wait at the end of each day after they are ready, by weeks. Little's law: as"
                + " many as come in a day, times the days that they stay.", Plot.lines(new Plot.About("stocks",
                "People who wait, day by day",
                "The broad line is arrivals times mean wait, the thin ones are those counted in the three worlds."),
                IntStream.range(0, days).mapToDouble(day -> expected).toArray(), counted, Math.ceil(expected / STEP + 1) * STEP, weeks),
                Style.table("stocks", List.of("Seed", "State", "At the end of the day", "Come in a day", "Mean nights", "Product", "Apart"),
                        cells), true);
    }

    private static List<String> little(Calibrated world, String state, Flow flow) {
        return List.of(Long.toString(world.seed()), state, Check.round(flow.meanStock()), Check.round(flow.cameADay()),
                Check.round(flow.meanNights()), Check.round(flow.expectedStock()),
                String.format(Locale.ROOT, "%+.2f %%", (flow.meanStock() / flow.expectedStock() - 1) * 100));
    }

    /** England's share first, then each world's. */
    private Map<String, double[]> beside(Function<Calibrated, Map<String, double[]>> what) {
        var each = worlds.stream().map(what).toList();
        var rows = new LinkedHashMap<String, double[]>();
        each.get(0).forEach((key, first) -> rows.put(key, IntStream.rangeClosed(0, each.size())
                .mapToDouble(i -> i == 0 ? first[0] : each.get(i - 1).get(key)[1]).toArray()));
        return rows;
    }

    private String table(String what, Map<String, double[]> rows) {
        return Style.table(what, heads(what), rows.entrySet().stream().map(entry -> Stream.concat(Stream.of(entry.getKey()),
                Arrays.stream(entry.getValue()).mapToObj(Check::percent)).toList()).toList());
    }

    private List<String> heads(String first) {
        return Stream.concat(Stream.of(first, "England"), worlds.stream().map(world -> "Seed " + world.seed())).toList();
    }
}
