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

/** Takes times, prints them as a table and keeps them as JSON in {@code bench/results}. */
public final class Report {

    private final String scenario;
    private final Map<String, Object> about;
    private final List<Row> rows = new ArrayList<>();

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

    public void add(String what, List<Double> times, double limit) {
        var sorted = times.stream().sorted().toList();
        rows.add(new Row(what, sorted.size(), sorted.get(0), sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1), limit));
        System.out.println(rows.get(rows.size() - 1).line());
    }

    public void write() throws IOException {
        System.out.println("\n" + scenario + " " + about + "\n| what | times | min (ms) | median | p95 | p95 at most |\n|---|---:|---:|---:|---:|---:|\n"
                + rows.stream().map(Row::line).collect(Collectors.joining("\n")) + "\n");
        var json = "{\"bench\":\"" + scenario + "\",\"at\":\"" + Instant.now() + "\",\"processors\":"
                + Runtime.getRuntime().availableProcessors() + about.entrySet().stream().map(entry -> ",\"" + entry.getKey() + "\":\""
                + entry.getValue() + "\"").collect(Collectors.joining()) + ",\"rows\":[" + rows.stream().map(Row::json)
                .collect(Collectors.joining(",")) + "]}\n";
        var file = Path.of("bench/results", scenario + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json, StandardCharsets.UTF_8);
    }

    private record Row(String what, int times, double min, double median, double p95, double limit) {

        String line() {
            return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %s |", what, times, min, median, p95,
                    limit == 0 ? "" : String.format(Locale.ROOT, "%.0f%s", limit, p95 <= limit ? "" : " **missed**"));
        }

        String json() {
            return String.format(Locale.ROOT, "{\"what\":\"%s\",\"times\":%d,\"minMs\":%.2f,\"medianMs\":%.2f,\"p95Ms\":%.2f,\"limitMs\":%.0f}",
                    what, times, min, median, p95, limit);
        }
    }
}
