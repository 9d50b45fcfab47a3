package org.homeward.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes times, prints them as a table and keeps them as JSON and as a plot in {@code bench/results}. */
public final class Report {

    private static final int PARTS = 5;
    private static final double SMALL = 10;

    private final String scenario;
    private final Map<String, Object> about;
    private final List<Row> rows = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();

    /** @param about what the figures hold for: how many tasks, which database */
    public Report(String scenario, Map<String, Object> about) {
        this.scenario = scenario;
        this.about = about;
    }

    /**
     * Does the same often and notes how long it took.
     *
     * @param warmUp how often before it counts
     * @param each   through how many the time is divided, for example 20 tasks at once
     * @param limit  what p95 should not exceed, in milliseconds; 0 where nothing is asked
     */
    public void measure(String what, int warmUp, int rounds, int each, double limit, Callable<?> work) throws Exception {
        var times = new ArrayList<Double>();
        for (int round = 0; round < warmUp + rounds; round++) {
            long start = System.nanoTime();
            work.call();
            if (round >= warmUp) {
                times.add((System.nanoTime() - start) / 1e6 / each);
            }
        }
        add(what, times, limit);
    }

    /** @param limit what p95 should not exceed; 0 where nothing is asked */
    public void add(String what, List<Double> times, double limit) {
        add(what, times, limit, 0);
    }

    /** The same where the rare slow ones count. */
    public void addByP99(String what, List<Double> times, double limit) {
        add(what, times, 0, limit);
    }

    /** @param atLeast what it should reach; 0 where nothing is asked */
    public void figure(String what, double value, String unit, double atLeast) {
        figures.add(new Figure(what, value, unit, atLeast));
        System.out.println(figures.get(figures.size() - 1).line());
    }

    /** The same with what it should not exceed. */
    public void atMost(String what, double value, String unit, double limit) {
        figures.add(new Figure(what, value, unit, -limit));
        System.out.println(figures.get(figures.size() - 1).line());
    }

    /** What was done in a second in each of several rounds: the median counts, with the least and the most. */
    public void rates(String what, List<Double> rates, String unit, double atLeast) {
        var all = sorted(rates);
        figure(what + " (" + number(all.get(0)) + " to " + number(all.get(all.size() - 1)) + ")", middle(rates), unit, atLeast);
    }

    /**
     * How much longer the same takes here than there: the ratio of p95, and of the medians with its spread over five parts of the run.
     * Both were done by turns.
     *
     * @param atMost what the ratio of p95 should not exceed
     */
    public void ratio(String what, List<Double> here, List<Double> there, double atMost) {
        var parts = IntStream.range(0, PARTS).mapToDouble(part -> middle(part(here, part)) / middle(part(there, part))).sorted().toArray();
        ratios.add(new Ratio(what, of(sorted(here), 0.95) / of(sorted(there), 0.95), middle(here) / middle(there), parts[0], parts[PARTS - 1], atMost));
        System.out.println(ratios.get(ratios.size() - 1).line());
    }

    /** Small ones, as ratios are, to the hundredth. */
    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.2f" : "%,.1f", value);
    }

    private static List<Double> part(List<Double> times, int part) {
        return times.subList(times.size() * part / PARTS, times.size() * (part + 1) / PARTS);
    }

    private static double middle(List<Double> times) {
        return of(sorted(times), 0.5);
    }

    private static List<Double> sorted(List<Double> times) {
        return times.stream().sorted().toList();
    }

    private void add(String what, List<Double> times, double limit, double limit99) {
        var sorted = sorted(times);
        rows.add(new Row(what, sorted.size(), sorted.get(0), sorted.get(sorted.size() / 2), of(sorted, 0.95), of(sorted, 0.99), limit,
                limit99));
        System.out.println(rows.get(rows.size() - 1).line());
    }

    private static double of(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(sorted.size() * part) - 1);
    }

    public void write() throws IOException {
        System.out.println("\n" + scenario + " " + about + "\n| what | times | min (ms) | median | p95 | p99 | at most |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n"
                + rows.stream().map(Row::line).collect(Collectors.joining("\n")) + "\n" + (figures.isEmpty() ? ""
                : "\n| what | value | target |\n|---|---:|---:|\n"
                + figures.stream().map(Figure::line).collect(Collectors.joining("\n")) + "\n") + (ratios.isEmpty() ? ""
                : "\n| what | ratio of p95 | of medians | least to most of five parts | at most |\n|---|---:|---:|---:|---:|\n"
                + ratios.stream().map(Ratio::line).collect(Collectors.joining("\n")) + "\n"));
        var json = "{\"bench\":\"" + scenario + "\",\"at\":\"" + Instant.now() + "\",\"processors\":"
                + Runtime.getRuntime().availableProcessors() + about.entrySet().stream().map(entry -> ",\"" + entry.getKey() + "\":\""
                + entry.getValue() + "\"").collect(Collectors.joining()) + ",\"rows\":[" + rows.stream().map(Row::json)
                .collect(Collectors.joining(",")) + "],\"figures\":[" + figures.stream().map(Figure::json).collect(Collectors.joining(","))
                + "],\"ratios\":[" + ratios.stream().map(Ratio::json).collect(Collectors.joining(",")) + "]}\n";
        var file = Path.of("bench/results", scenario + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json, StandardCharsets.UTF_8);
        Files.writeString(Path.of("bench/results", scenario + ".svg"), Plot.svg(scenario + ", " + about, "ms",
                rows.stream().map(Row::drawn).toList()), StandardCharsets.UTF_8);
    }

    private record Row(String what, int times, double min, double median, double p95, double p99, double limit, double limit99) {

        String line() {
            var asked = limit > 0 ? verdict("p95", p95, limit) : limit99 > 0 ? verdict("p99", p99, limit99) : "";
            return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %s |", what, times, min, median, p95, p99, asked);
        }

        private static String verdict(String name, double value, double limit) {
            return String.format(Locale.ROOT, "%s %.0f%s", name, limit, value <= limit ? "" : " **missed**");
        }

        Plot.Line drawn() {
            return new Plot.Line(what, min, median, limit99 > 0 ? p99 : p95, Math.max(limit, limit99));
        }

        String json() {
            return String.format(Locale.ROOT, "{\"what\":\"%s\",\"times\":%d,\"minMs\":%.2f,"
                    + "\"medianMs\":%.2f,\"p95Ms\":%.2f,\"p99Ms\":%.2f,"
                    + "\"limitMs\":%.0f}", what, times, min, median, p95, p99, Math.max(limit, limit99));
        }
    }

    /** @param atLeast what it should reach, or, where below zero, not exceed */
    private record Figure(String what, double value, String unit, double atLeast) {

        String line() {
            return String.format(Locale.ROOT, "| %s | %s %s | %s |", what, number(value), unit, atLeast == 0 ? "" : String.format(Locale.ROOT, "at %s %,.1f%s",
                    atLeast > 0 ? "least" : "most", Math.abs(atLeast), (atLeast > 0 ? value >= atLeast : value <= -atLeast) ? "" : " **missed**"));
        }

        String json() {
            return String.format(Locale.ROOT, "{\"what\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"atLeast\":%.1f}",
                    what, value, unit, atLeast);
        }
    }

    private record Ratio(String what, double p95, double medians, double least, double most, double atMost) {

        String line() {
            return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f–%.2f | %.1f%s |", what, p95, medians, least, most, atMost, p95 <= atMost ? "" : " **missed**");
        }

        String json() {
            return String.format(Locale.ROOT, "{\"what\":\"%s\",\"p95\":%.3f,\"medians\":%.3f,\"least\":%.3f,\"most\":%.3f,\"atMost\":%.1f}",
                    what, p95, medians, least, most, atMost);
        }
    }
}
