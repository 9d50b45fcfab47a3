package org.homeward.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the command to the first page, with a database that is there already, and what memory the product then
 * has in use. Scenario {@code start}.
 */
class StartBench {

    private static final int STARTS = Integer.getInteger("bench.starts", 5);
    private static final int PAGES = 200;
    private static final double SECONDS = 15;
    private static final double MIB = 1536;

    @Test
    void measure() throws Exception {
        Scenario.named("start");
        var data = Path.of("target/bench-data", UUID.randomUUID().toString()).toAbsolutePath();
        var first = new ArrayList<Double>();
        var signedIn = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        var later = new ArrayList<Double>();
        double created;
        try (var product = ProductProcess.start(data)) {
            Visitor.signedIn(product.port(), "lee.lead");
            created = product.seconds();
        }
        for (int start = 0; start < STARTS; start++) {
            try (var product = ProductProcess.start(data)) {
                Visitor.first(product.pagesPort());
                first.add(product.seconds() * 1000);
                var visitor = Visitor.signedIn(product.port(), "lee.lead");
                signedIn.add(product.seconds() * 1000);
                memory.add(product.residentMiB());
                for (int page = 0; page < PAGES; page++) {
                    visitor.get(page % 2 == 0 ? "/work?view=team" : "/board");
                }
                later.add(product.residentMiB());
            }
        }
        var about = new LinkedHashMap<String, Object>();
        about.put("starts", STARTS);
        about.put("java", System.getProperty("java.version"));
        var report = new Report("start", about);
        report.add("from the command to the first page", first, SECONDS * 1000);
        report.add("from the command to the task list of somebody who has signed in", signedIn, SECONDS * 1000);
        report.figure("the very first start, with the database made, to the task list", created, "s", 0);
        report.figure("resident memory then, median", middle(memory), "MiB", 0);
        report.atMost("resident memory after " + PAGES + " pages, median", middle(later), "MiB", MIB);
        report.write();
    }

    private static double middle(ArrayList<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
