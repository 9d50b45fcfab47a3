package org.homeward.flow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tasks somebody wants to see, in which order and from where on.
 *
 * @param kind      a kind of task, for example {@code agree-pathway}
 * @param team      one of the viewer's teams
 * @param ward      id of a ward
 * @param from      the task beside which the page begins; empty at the first one
 * @param backwards whether the page lies before that task and not behind it
 */
public record WorklistQuery(WorklistView view, Optional<String> kind, Optional<String> team, Optional<String> ward, Sort sort,
                            Optional<Place> from, boolean backwards) {

    public WorklistQuery {
        Objects.requireNonNull(view);
        Objects.requireNonNull(sort);
    }

    public static WorklistQuery of(WorklistView view) {
        return new WorklistQuery(view, Optional.empty(), Optional.empty(), Optional.empty(), Sort.DUE, Optional.empty(), false);
    }

    public WorklistQuery after(Place place) {
        return new WorklistQuery(view, kind, team, ward, sort, Optional.of(place), false);
    }

    public WorklistQuery before(Place place) {
        return new WorklistQuery(view, kind, team, ward, sort, Optional.of(place), true);
    }

    /** In which order. Within one priority what is due first comes first. */
    public enum Sort {
        DUE("Due first"), PRIORITY("Highest priority first"), AGE("Longest open first");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> of(String key) {
            return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
        }
    }

    /**
     * Where a task stands in the order.
     *
     * @param band the priority, where it is sorted by that; otherwise 0
     * @param at   its due time, or since when it is open where it is sorted by that
     */
    public record Place(int band, Instant at, String task) {
    }
}
