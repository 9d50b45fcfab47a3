package org.homeward.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A national reason why somebody stays in hospital though no acute bed is needed, by its key in code list
 * {@code delay-reasons-acute}. Example: {@code hp-transport}. The part before the first hyphen is its family: hospital process,
 * wellbeing concerns, care transfer hub, interface process, capacity.
 */
public record DelayReason(String key) {

    /** Family order, then key: which of two reasons counts when their waits began in the same moment. */
    static final Comparator<DelayReason> ORDER = Comparator.comparingInt(DelayReason::family).thenComparing(DelayReason::key);

    private static final List<String> FAMILIES = List.of("hp", "wc", "ch", "ip", "cp");
    private static final Map<String, String> BODIES = Map.of("hp", "hospital", "wc", "hospital", "ch", "hub", "ip", "hub", "cp", "council");

    public DelayReason {
        Objects.requireNonNull(key);
    }

    /** The body that usually has to act. A local default, for a reason that a person gave and no open wait bears out. */
    public String usualBody() {
        return BODIES.getOrDefault(prefix(key), "hub");
    }

    /** That there is a safeguarding concern is told only to those whose work needs it. */
    boolean isConfidential() {
        return key.equals("wc-safeguarding");
    }

    /** A family that a later national list adds comes last. */
    private int family() {
        int place = FAMILIES.indexOf(prefix(key));
        return place < 0 ? FAMILIES.size() : place;
    }

    private static String prefix(String key) {
        int hyphen = key.indexOf('-');
        return hyphen < 0 ? "" : key.substring(0, hyphen);
    }
}
