package org.homeward.sourcing;

import java.util.List;
import java.util.Objects;

/**
 * By what services are put in order, with what it is made of, so that the broker sees why.
 *
 * @param total 0 to 100
 */
public record Score(int total, List<Part> parts) {

    /** Of services that are not asked. */
    public static final Score NONE = new Score(0, List.of());
    static final int FULL = 100;

    public Score {
        parts = List.copyOf(parts);
        check(total);
    }

    /** The points of each part, by how much it counts. */
    static Score of(List<Part> parts) {
        var weights = parts.stream().mapToInt(Part::weight).sum();
        var points = parts.stream().mapToInt(it -> it.points() * it.weight()).sum();
        return new Score(weights == 0 ? 0 : Math.round((float) points / weights), parts);
    }

    private static void check(int points) {
        if (points < 0 || points > FULL) {
            throw new IllegalArgumentException("Points are 0 to 100");
        }
    }

    /**
     * One thing that counts.
     *
     * @param name   continuity, travel, start, quality or share
     * @param points 0 to 100
     * @param weight how much it counts
     * @param words  why, for example {@code Serves NB1}
     */
    public record Part(String name, int points, int weight, String words) {

        public Part {
            Objects.requireNonNull(name);
            Objects.requireNonNull(words);
            check(points);
        }
    }
}
