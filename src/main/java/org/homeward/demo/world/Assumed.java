package org.homeward.demo.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What nobody publishes, or not here, and a world needs all the same: our own assumptions, each with the reason for it. */
public final class Assumed {

    private static final Map<String, Double> RATES = all().stream().collect(Collectors.toMap(Assumption::name, Assumption::value));

    private Assumed() {
    }

    /** All of them, as they stand in {@code demo/assumptions/rates.csv}. */
    public static List<Assumption> all() {
        return Sheets.read("assumptions/rates").stream()
                .map(line -> new Assumption(line.get("name"), Sheets.number(line, "value"), line.get("why"))).toList();
    }

    static double rate(String name) {
        return RATES.get(name);
    }

    /** One of them. */
    public record Assumption(String name, double value, String why) { }
}
