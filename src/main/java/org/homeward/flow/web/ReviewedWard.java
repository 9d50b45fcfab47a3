package org.homeward.flow.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.flow.DataIssues.Reviews;

/**
 * How complete the daily reviews of one ward are.
 *
 * @param newest the round that is under way, or was last
 * @param week   the share of each day of the last seven, the oldest first, as a line of figures
 */
record ReviewedWard(String ward, Reviews newest, String week) {

    static List<ReviewedWard> of(List<Reviews> newestFirst) {
        return newestFirst.stream().collect(Collectors.groupingBy(Reviews::ward, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(ward -> new ReviewedWard(ward.getKey(), ward.getValue().get(0), week(ward.getValue())))
                .sorted((one, other) -> one.ward.compareTo(other.ward)).toList();
    }

    private static String week(List<Reviews> rounds) {
        return rounds.stream().collect(Collectors.groupingBy(Reviews::day, TreeMap::new, Collectors.toList())).values().stream()
                .map(day -> new Reviews("", day.get(0).day(), "", day.stream().mapToInt(Reviews::beds).sum(), day.stream().mapToInt(Reviews::reviewed).sum()))
                .map(day -> Math.round(day.percent()) + " %").collect(Collectors.joining(" · "));
    }
}
