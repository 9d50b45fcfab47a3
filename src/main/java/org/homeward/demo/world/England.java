package org.homeward.demo.world;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What NHS England publishes, as far as a world is calibrated by it. Contains public sector information licensed under the Open
 * Government Licence v3.0; which table each figure comes from stands in {@code demo/england/SOURCE.txt}.
 */
public final class England {

    /** On how many days the people were counted who left, by pathway, destination and trust: June 2024 to March 2025. */
    private static final int DAYS_COUNTED = 304;

    private England() {
    }

    /** Adults who left an acute hospital on an average day. */
    public static double leavingADay() {
        return destinations().values().stream().mapToDouble(Double::doubleValue).sum() / DAYS_COUNTED;
    }

    /** Adults still there at the end of an average day without a reason to be. */
    public static double remainingADay() {
        var months = Sheets.read("england/months");
        var days = months.stream().mapToDouble(month -> Sheets.number(month, "days")).sum();
        return months.stream().mapToDouble(month -> Sheets.number(month, "remaining_a_day") * Sheets.number(month, "days")).sum() / days;
    }

    /** How many people left to each destination, under our keys. */
    public static Map<String, Double> destinations() {
        return figures("england/destinations", "destination", "people");
    }

    /** How many people left by each pathway. */
    public static PathwayMix mix() {
        var counts = new EnumMap<Pathway, Double>(Pathway.class);
        destinations().forEach((destination, people) -> counts.merge(pathwayOf(destination), people, Double::sum));
        return PathwayMix.of(counts);
    }

    /** The pathway of a destination such as {@code p2-bed}. */
    public static Pathway pathwayOf(String destination) {
        return Pathway.valueOf(destination.substring(0, 2).toUpperCase(Locale.ROOT));
    }

    /** The mix of each acute trust, and how many people leave it on an average day. */
    public static List<TrustFigures> trusts() {
        return Sheets.read("england/trusts").stream().map(line -> {
            var counts = new EnumMap<Pathway, Double>(Pathway.class);
            for (var pathway : Pathway.values()) {
                counts.put(pathway, Sheets.number(line, pathway.name().toLowerCase(Locale.ROOT)));
            }
            return new TrustFigures(PathwayMix.of(counts),
                    counts.values().stream().mapToDouble(Double::doubleValue).sum() / DAYS_COUNTED);
        }).toList();
    }

    /** How many people waited for how long after they were ready, among those who left. */
    public static Map<DelayBucket, Waited> delays() {
        var delays = new EnumMap<DelayBucket, Waited>(DelayBucket.class);
        Sheets.read("england/delays").forEach(line -> delays.put(
                DelayBucket.valueOf(line.get("bucket").replace('-', '_').toUpperCase(Locale.ROOT)),
                new Waited(Sheets.number(line, "people"), Sheets.number(line, "days"))));
        return delays;
    }

    /** How many people a day remain for which principal reason, among those who have been there for long. */
    public static Map<String, Double> delayReasons() {
        return figures("england/delay-reasons", "code", "people_a_day");
    }

    /** Arrivals at emergency departments by weekday and hour, 24 of them a day. */
    public static Map<DayOfWeek, double[]> arrivals() {
        var arrivals = new EnumMap<DayOfWeek, double[]>(DayOfWeek.class);
        Sheets.read("england/arrivals").forEach(line -> arrivals.put(DayOfWeek.valueOf(line.get("day")), IntStream.range(0, 24)
                .mapToDouble(hour -> Sheets.number(line, String.format(Locale.ROOT, "h%02d", hour))).toArray()));
        return arrivals;
    }

    private static Map<String, Double> figures(String sheet, String key, String value) {
        var figures = new LinkedHashMap<String, Double>();
        Sheets.read(sheet).forEach(line -> figures.put(line.get(key), Sheets.number(line, value)));
        return figures;
    }

    /** One trust as published. */
    public record TrustFigures(PathwayMix mix, double leavingADay) { }

    /** People in one group of delays, and the days that they waited together. */
    public record Waited(double people, double days) {

        double mean() {
            return days / people;
        }
    }
}
