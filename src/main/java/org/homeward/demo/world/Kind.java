package org.homeward.demo.world;

import java.util.List;
import java.util.Map;

/**
 * A kind of way home and who goes it. The shares of destinations are published; everything else is assumed.
 *
 * @param key         code of the list pathway-kinds
 * @param destination as it is published
 * @param part        share of the destination's people who go this way
 * @param delayed     how many of them wait after they are ready, before the fit to the published delays
 * @param days        mean days of those who wait, likewise
 * @param nights      median nights until ready
 * @param spread      of those nights, logarithm
 * @param age         mean years, and their spread
 * @param planned     share of planned admissions
 * @param again       share of people who are readmitted within thirty days
 */
record Kind(String key, Pathway pathway, String destination, double part, double delayed, double days, double nights,
            double spread, double age, double ageSpread, double planned, double again) {

    static final String HOSPITAL_AT_HOME = "p1-hospital-at-home";

    static List<Kind> all() {
        return Sheets.read("assumptions/ways-home").stream().map(Kind::of).toList();
    }

    private static Kind of(Map<String, String> line) {
        return new Kind(line.get("kind"), Pathway.valueOf(line.get("pathway")), line.get("destination"), Sheets.number(line, "part"),
                Sheets.number(line, "delayed"), Sheets.number(line, "days"), Sheets.number(line, "nights"),
                Sheets.number(line, "spread"), Sheets.number(line, "age"), Sheets.number(line, "age_spread"),
                Sheets.number(line, "planned"), Sheets.number(line, "again"));
    }

    /** Who leaves although a criterion to reside is met is never ready in the sense of the published figures. */
    boolean hasReadyDate() {
        return !key.equals(HOSPITAL_AT_HOME);
    }

    boolean isEndOfLife() {
        return key.contains("end-of-life");
    }

    boolean isOutOfCareHome() {
        return key.endsWith("care-home-return");
    }

    /** Share of England's people, from the published share of its destination within the pathway. */
    double shareWithin(Map<String, Double> destinations) {
        var pathwayOnly = destinations.entrySet().stream().filter(it -> England.pathwayOf(it.getKey()) == pathway)
                .mapToDouble(Map.Entry::getValue).sum();
        return destinations.get(destination) / pathwayOnly * part;
    }

    @Override
    public String toString() {
        return key;
    }
}
