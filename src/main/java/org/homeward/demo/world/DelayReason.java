package org.homeward.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What keeps somebody who is ready.
 *
 * @param code  of the list delay-reasons-acute
 * @param owner the responsible body, in the words of the models
 * @param lean  whether it makes short waits, long ones or both
 * @param kinds the kinds of way home on which it can come; a star at the end stands for any ending
 */
record DelayReason(String code, String owner, Lean lean, List<String> kinds) {

    static List<DelayReason> all() {
        return Sheets.read("assumptions/delay-reasons").stream().map(DelayReason::of).toList();
    }

    private static DelayReason of(Map<String, String> line) {
        return new DelayReason(line.get("code"), line.get("owner"), Lean.valueOf(line.get("lean").toUpperCase(Locale.ROOT)),
                List.of(line.get("kinds").split(" ")));
    }

    boolean comesOn(Kind kind) {
        return kinds.stream().anyMatch(pattern -> pattern.endsWith("*")
                ? kind.key().startsWith(pattern.substring(0, pattern.length() - 1)) : kind.key().equals(pattern));
    }

    boolean isAboutHousing() {
        return owner.equals("housing") && !code.contains("adaptations");
    }

    /** How a reason's share changes with the length of the wait: medicines keep nobody for three weeks, housing nobody for a day. */
    enum Lean {
        SHORT(0, 6, 4, 2, 1, 0.7, 0.5), EVEN(0, 1, 1, 1, 1, 1, 1), LONG(0, 0.03, 0.1, 0.4, 1, 1.4, 1.7);

        private final double[] byBucket;

        Lean(double... byBucket) {
            this.byBucket = byBucket;
        }

        double in(DelayBucket bucket) {
            return byBucket[bucket.ordinal()];
        }
    }
}
