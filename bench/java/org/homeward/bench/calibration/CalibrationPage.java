package org.homeward.bench.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.demo.world.Assumed;
import org.homeward.demo.world.Pathway;

/** The report as one page that needs nothing else: the checks, and every comparison as a plot with its table below. */
public final class CalibrationPage {

    private static final Plot.Scale BY_TENS = new Plot.Scale(0.002, 1, true, List.of(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0));
    private static final Plot.Scale EVENLY = new Plot.Scale(0, 0.12, false, List.of(0.0, 0.02, 0.04, 0.06, 0.08, 0.10, 0.12));
    private static final List<String> WEEK = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String MARKS = "The diamond is England; the circle, square and triangle are the three worlds.";
    private static final int HOURS = 24;

    private final List<Calibrated> worlds;
    private final String about;

    /** @param about what was made, for example {@code 2,472 people a day in 30 trusts} */
    public CalibrationPage(List<Calibrated> worlds, String about) {
        this.worlds = List.copyOf(worlds);
        this.about = about;
    }

    public String html() {
        return "<!DOCTYPE html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'>\n<meta name='viewport' content='width=device-width, initial-scale=1'>\n"
                + "<title>Calibration of the invented world</title>\n<style>" + Style.SHEET + "</style>\n</head>\n<body>\n<main>\n"
                + "<h1>The invented world beside England</h1>\n<p class='lead'>" + about + "</p>\n" + verdict() + key()
                + mix() + trusts() + destinations() + delays() + reasons() + arrivals() + stocks() + checks() + assumptions()
                + "<footer><p>Published figures: NHS England statistics. Contains public sector information licensed under the Open Government"
                + " Licence v3.0. Everybody in the worlds is invented.</p></footer>\n</main>\n</body>\n</html>\n";
    }

    private String verdict() {
        var all = worlds.stream().flatMap(world -> world.checks().stream()).toList();
        var failed = all.stream().filter(check -> !check.passed()).count();
        return "<p class='verdict " + (failed == 0 ? "good" : "bad") + "'>" + (failed == 0 ? "All " + all.size() + " checks hold."
                : failed + " of " + all.size() + " checks do not hold.") + "</p>\n";
    }

    private String key() {
        return "<p class='key'><svg viewBox='0 0 18 18' aria-hidden='true'><path class='published' d='M9 1 l8 8 l-8 8 l-8 -8 z'/></svg> England, published "
                + "<svg viewBox='0 0 18 18' aria-hidden='true'><rect class='allowed' x='0' y='3' width='18' height='12'/></svg> what is allowed "
                + "<svg viewBox='0 0 10 10' aria-hidden='true'><circle class='world1' cx='5' cy='5' r='4'/></svg> seed " + seed(0)
                + " <svg viewBox='0 0 10 10' aria-hidden='true'><rect class='world2' x='1' y='1' width='8' height='8'/></svg> seed " + seed(1)
                + " <svg viewBox='0 0 10 10' aria-hidden='true'><path class='world3' d='M5 0 l5 9 h-10 z'/></svg> seed " + seed(2) + "</p>\n";
    }

    private long seed(int world) {
        return worlds.get(world).seed();
    }

    private String mix() {
        var rows = beside(worlds.stream().map(Calibrated::mix).toList());
        return section("Pathways home", "Shares of all adults who left, on a scale of powers of ten.", Plot.dots("mix",
                "Pathways home, ours beside England's", MARKS + " All four pathways lie within half a point.", rows,
                Calibrated.MIX_POINTS, BY_TENS, 120), table("Pathway", rows));
    }

    private String trusts() {
        var bands = new LinkedHashMap<String, double[]>();
        var values = new LinkedHashMap<String, List<double[]>>();
        for (var pathway : Pathway.values()) {
            bands.put(pathway.name(), Calibrated.publishedBand(pathway));
            values.put(pathway.name(), worlds.stream().map(world -> world.trustsShares(pathway)).toList());
        }
        var cells = new ArrayList<List<String>>();
        bands.forEach((pathway, band) -> cells.add(List.of(pathway, Check.percent(band[0]), Check.percent(band[1]),
                range(values.get(pathway).get(0)), range(values.get(pathway).get(1)), range(values.get(pathway).get(2)))));
        return section("Trusts", "Each mark is one trust. The band holds nine of ten published trusts.", Plot.strips("trusts",
                "Share of each pathway, trust by trust", "Every invented trust lies within the band from the 5th to the 95th published one.",
                bands, values, BY_TENS, 120), Style.table(List.of("Pathway", "5th of 100, published", "95th", "Seed " + seed(0), "Seed " + seed(1),
                "Seed " + seed(2)), cells));
    }

    private static String range(double[] values) {
        return Check.percent(Arrays.stream(values).min().orElseThrow()) + " to " + Check.percent(Arrays.stream(values).max().orElseThrow());
    }

    private String destinations() {
        var rows = beside(worlds.stream().map(Calibrated::destinations).toList());
        return section("Where people go", "Shares of all adults who left, on a scale of powers of ten.", Plot.dots("destinations",
                "Destinations, ours beside England's", MARKS + " All eight lie within half a point.", rows, Calibrated.MIX_POINTS, BY_TENS, 190),
                table("Destination", rows));
    }

    private String delays() {
        var rows = beside(worlds.stream().map(Calibrated::delays).toList());
        var means = worlds.stream().map(world -> Check.round(world.meanDelay())).collect(Collectors.joining(", "));
        return section("Days from being ready to leaving", "Shares of those who left with a discharge-ready date, on a scale of powers of ten. Mean: "
                + Check.round(Calibrated.publishedMeanDelay()) + " days published, " + means + " in the three worlds.", Plot.dots("delays",
                "Delays by group, ours beside England's", MARKS + " Their distribution cannot be told from the published one.", rows, 0, BY_TENS,
                150), table("Days", rows));
    }

    private String reasons() {
        var rows = beside(worlds.stream().map(Calibrated::reasons).toList());
        return section("What people wait for", "Shares of nights that people of two weeks and more in hospital wait after being ready, by principal reason."
                + " The published file does not say of which lengths of stay its figures are; their sum fits those of fourteen days and more.",
                Plot.dots("reasons", "Principal delay reasons, ours beside England's", MARKS + " All lie within one point.", rows, 1, EVENLY, 230),
                table("Reason", rows));
    }

    private String arrivals() {
        var published = perThousand(Calibrated.publishedArrivals());
        var series = new ArrayList<double[]>(List.of(published));
        worlds.forEach(world -> series.add(perThousand(Arrays.stream(world.arrivals()).asDoubleStream().toArray())));
        var cells = IntStream.range(0, HOURS).mapToObj(hour -> {
            var row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%02d:00", hour)));
            IntStream.range(0, WEEK.size()).forEach(day -> row.add(String.format(Locale.ROOT, "%.1f | %.1f", published[day * HOURS + hour],
                    series.stream().skip(1).mapToDouble(world -> world[day * HOURS + hour]).average().orElseThrow())));
            return List.copyOf(row);
        }).toList();
        var heads = new ArrayList<>(List.of("Hour"));
        heads.addAll(WEEK);
        return section("Arrivals at the emergency department", "Of a thousand arrivals in a week, by hour. In the table: published | mean of the three worlds.",
                Plot.lines("arrivals", "Arrivals over the hours of a week", "The broad line is England, the thin ones are the three worlds. They rise at eight"
                        + " in the morning, highest on Mondays, and lie on each other.", series, 0, 16, "", WEEK), Style.table(heads, cells));
    }

    private static double[] perThousand(double[] counts) {
        var all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / all * 1_000).toArray();
    }

    private String stocks() {
        var flows = worlds.stream().map(world -> world.lived().waiting).toList();
        var days = flows.get(0).stock().length;
        var expected = flows.stream().mapToDouble(flow -> flow.cameADay() * flow.meanNights()).average().orElseThrow();
        var series = new ArrayList<double[]>(List.of(IntStream.range(0, days).mapToDouble(day -> expected).toArray()));
        flows.forEach(flow -> series.add(Arrays.stream(flow.stock()).asDoubleStream().toArray()));
        var cells = new ArrayList<List<String>>();
        worlds.forEach(world -> {
            cells.add(little(world, "waiting after being ready", world.lived().waiting));
            cells.add(little(world, "without a reason to stay, times that did not last among them", world.lived().withoutReason));
            cells.add(little(world, "in a bed", world.lived().inBeds));
        });
        return section("How many are there", "People who wait at the end of each day after they are ready. Little's law: as many as come in a day, times the"
                + " days that they stay.", Plot.lines("stocks", "People who wait, day by day", "The broad line is arrivals times mean wait, the thin ones"
                + " are those counted in the three worlds.", series, 0, Math.ceil(expected / 500 + 1) * 500, "",
                IntStream.rangeClosed(1, days / 28).mapToObj(month -> "days " + ((month - 1) * 28 + 1) + " to " + month * 28).toList()),
                Style.table(List.of("Seed", "State", "Counted at the end of the day", "Come in a day", "Mean nights", "Product", "Apart"), cells));
    }

    private static List<String> little(Calibrated world, String state, Flow flow) {
        var product = flow.cameADay() * flow.meanNights();
        return List.of(Long.toString(world.seed()), state, Check.round(flow.meanStock()), Check.round(flow.cameADay()), Check.round(flow.meanNights()),
                Check.round(product), String.format(Locale.ROOT, "%+.2f %%", (flow.meanStock() / product - 1) * 100));
    }

    private String checks() {
        var cells = worlds.stream().flatMap(world -> world.checks().stream().map(check -> List.of(Long.toString(world.seed()), check.what(),
                check.asked(), check.found(), check.passed() ? "holds" : "<strong class='bad'>does not hold</strong>"))).toList();
        return "<section><h2>All checks</h2>\n" + Style.table(List.of("Seed", "What", "Asked", "Found", ""), cells) + "</section>\n";
    }

    private String assumptions() {
        var cells = Assumed.all().stream().map(it -> List.of(it.name(), Check.round(it.value()), it.why())).toList();
        var nights = worlds.stream().map(world -> Check.percent(world.lived().remainingAWeek / nights(world)) + " and "
                + Check.percent(world.lived().remainingTwoWeeks / nights(world))).collect(Collectors.joining("; "));
        return "<section><h2>What is assumed</h2>\n<p>Nobody publishes these, or not in what was at hand. Not checked either, because the figures are of"
                + " another year: of those who remain without a reason, 90.0 % have been there for seven days and more and 67.7 % for fourteen"
                + " (August 2026); in the three worlds " + nights + ".</p>\n" + Style.table(List.of("Name", "Value", "What it is"), cells)
                + "</section>\n";
    }

    private static double nights(Calibrated world) {
        return world.lived().withoutReason.meanStock() * world.lived().days();
    }

    private static Map<String, double[]> beside(List<Map<String, double[]>> each) {
        var rows = new LinkedHashMap<String, double[]>();
        each.get(0).forEach((key, first) -> rows.put(key, IntStream.rangeClosed(0, each.size())
                .mapToDouble(i -> i == 0 ? first[0] : each.get(i - 1).get(key)[1]).toArray()));
        return rows;
    }

    private String table(String what, Map<String, double[]> rows) {
        var heads = new ArrayList<>(List.of(what, "England"));
        worlds.forEach(world -> heads.add("Seed " + world.seed()));
        return Style.table(heads, rows.entrySet().stream().map(entry -> {
            var row = new ArrayList<>(List.of(entry.getKey()));
            Arrays.stream(entry.getValue()).forEach(share -> row.add(Check.percent(share)));
            return List.copyOf(row);
        }).toList());
    }

    private static String section(String heading, String words, String plot, String table) {
        return "<section><h2>" + heading + "</h2>\n<p>" + words + "</p>\n<figure>" + plot + "</figure>\n<details><summary>The figures: "
                + heading.toLowerCase(Locale.ROOT) + "</summary>\n" + table + "</details></section>\n";
    }
}
